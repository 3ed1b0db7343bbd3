package konvert.post;

import java.util.List;
import java.util.Optional;

/** The kinds of window envelope, from {@code resources/post/windows.json}. */
public final class WindowKinds {

    private record File(List<WindowKind> windows) {}

    private static final List<WindowKind> ALL =
            PostData.read("windows.json", File.class).windows();

    private WindowKinds() {}

    public static List<WindowKind> all() {
        return ALL;
    }

    /** The kind of that id or name, in any case: «dinb», «DIN 5008 A», «#10». */
    public static Optional<WindowKind> byId(String id) {
        String wanted = PostData.plain(id);
        return ALL.stream().filter(kind -> kind.isCalled(wanted)).findFirst();
    }
}
