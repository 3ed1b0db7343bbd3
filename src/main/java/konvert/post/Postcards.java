package konvert.post;

import java.util.List;
import java.util.Optional;

/** The postcards and how their side is parted, from {@code resources/post/postcards.json}. */
public final class Postcards {

    private record File(PostcardLayout face, List<Postcard> postcards) {}

    private static final File FILE = PostData.read("postcards.json", File.class);

    private Postcards() {}

    public static List<Postcard> all() {
        return FILE.postcards();
    }

    /** The card of that id, name or size, in any case: «A6», «4x6», «148 x 105». */
    public static Optional<Postcard> byId(String id) {
        String wanted = PostData.plain(id);
        return all().stream().filter(card -> card.isCalled(wanted)).findFirst();
    }

    static PostcardLayout layout() {
        return FILE.face();
    }
}
