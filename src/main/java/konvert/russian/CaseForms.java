package konvert.russian;

import java.util.Set;

/** stub */
public final class CaseForms {
    private CaseForms() {}

    public static Set<String> nominatives(String word) {
        return Set.of();
    }
}
