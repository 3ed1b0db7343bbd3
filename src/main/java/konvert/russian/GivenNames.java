package konvert.russian;

import java.util.Set;

/** stub */
public final class GivenNames {
    private GivenNames() {}

    public static Set<String> others(String given) {
        return Set.of();
    }

    public static String withYo(String word) {
        return word;
    }
}
