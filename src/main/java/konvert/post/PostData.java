package konvert.post;

import java.util.Locale;
import konvert.data.BundledTable;

/** Reads the files of {@code resources/post}; what stands there for readers only (sources, notes) is passed over. */
final class PostData {

    private PostData() {}

    static <T> T read(String name, Class<T> type) {
        return BundledTable.read("/post/" + name, type);
    }

    /** What is left of a name when case, spaces and signs do not count: «US #10» is «us10». */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
