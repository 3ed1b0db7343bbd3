package konvert.tools;

import java.util.Locale;
import java.util.stream.Collectors;

/** Russian words as part of an id: «Алтайский край» is {@code altayskiy-kray}. */
final class Slug {

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Slug() {}

    static String of(String russian) {
        return russian.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> CYRILLIC.indexOf(c) < 0 ? String.valueOf((char) c) : LATIN[CYRILLIC.indexOf(c)])
                .collect(Collectors.joining())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
