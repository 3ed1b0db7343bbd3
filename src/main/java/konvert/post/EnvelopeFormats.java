package konvert.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds of envelope and the layout of their face, from {@code resources/post/envelopes.json}. */
public final class EnvelopeFormats {

    private record Entry(String id, String name, List<String> aliases, double widthMm, double heightMm, double grams) {

        EnvelopeFormat format() {
            return new EnvelopeFormat(id, name, widthMm, heightMm, grams);
        }

        boolean isCalled(String plain) {
            return id.equals(plain)
                    || PostData.plain(name).equals(plain)
                    || aliases.stream().map(PostData::plain).anyMatch(plain::equals);
        }
    }

    private record File(FaceLayout layout, List<Entry> formats) {}

    private static final File FILE = PostData.read("envelopes.json", File.class);

    private static final List<EnvelopeFormat> ALL = FILE.formats().stream()
            .map(Entry::format)
            .sorted(Comparator.comparingDouble(f -> f.widthMm() * f.heightMm()))
            .toList();

    private EnvelopeFormats() {}

    /** Every format, the smallest face first. */
    public static List<EnvelopeFormat> all() {
        return ALL;
    }

    /** The format of that id or name, in any case: «dl», «C5», «US #10», «#10». */
    public static Optional<EnvelopeFormat> byId(String id) {
        String wanted = PostData.plain(id);
        return FILE.formats().stream()
                .filter(e -> e.isCalled(wanted))
                .map(Entry::format)
                .findFirst();
    }

    static FaceLayout layout() {
        return FILE.layout();
    }
}
