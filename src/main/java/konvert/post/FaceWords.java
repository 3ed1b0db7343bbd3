package konvert.post;

import java.util.List;
import java.util.Map;

/** Words on the face of an envelope beside the addresses, from {@code resources/post/face-words.json}. */
public final class FaceWords {

    /**
     * What stands left of the addresses.
     *
     * @param senderName at the name of the sender
     * @param senderPlace at the first line of the sender's address
     * @param name at the name of the addressee
     * @param place at the first line of the addressee's address
     */
    public record Captions(String senderName, String senderPlace, String name, String place) {}

    private record Mark(PostalMark id, String abroad, Map<String, String> inside) {}

    private record File(List<Mark> marks, Captions captions) {}

    private static final File FILE = PostData.read("face-words.json", File.class);

    /** As on envelopes sold in Russia. */
    public static final Captions CAPTIONS = FILE.captions();

    private FaceWords() {}

    static String mark(PostalMark wanted, Country from, AddressUse use) {
        Mark mark = FILE.marks().stream()
                .filter(each -> each.id() == wanted)
                .findFirst()
                .orElseThrow();
        return use == AddressUse.DOMESTIC ? mark.inside().getOrDefault(from.code(), mark.abroad()) : mark.abroad();
    }
}
