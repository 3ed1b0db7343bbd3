package konvert.post;

import java.util.List;
import java.util.Optional;

/** The sheets a letter is printed on, from {@code resources/post/papers.json}. */
public final class Papers {

    private record File(List<Paper> papers) {}

    private static final File FILE = PostData.read("papers.json", File.class);

    private Papers() {}

    /** Every paper, A4 first. */
    public static List<Paper> all() {
        return FILE.papers();
    }

    /** The paper of that id or name, in any case: «a4», «US Letter». */
    public static Optional<Paper> byId(String id) {
        String wanted = PostData.plain(id);
        return all().stream()
                .filter(p -> p.id().equals(wanted) || PostData.plain(p.name()).equals(wanted))
                .findFirst();
    }
}
