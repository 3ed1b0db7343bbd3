package konvert.russian;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/**
 * Cyrillic from Latin keys as one types: s writes с, h after it makes it ш. What each key writes stands in
 * {@code resources/russian/typing.json}. A | parts two letters that would become one (s|h is сх), a \\ keeps the next
 * letter Latin; both disappear with it.
 */
public final class TypingAid {

    private static final String ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final char PARTS = '|';
    private static final char LITERAL = '\\';

    /** What a typed key does: {@code text} for the last {@code replaced} characters before the caret and for the key. */
    public record Step(int replaced, String text) {}

    private record Key(
            String keys, @Nullable String before, @Nullable String replaces, String key, String cyrillic) {

        String given() {
            return Objects.requireNonNullElse(replaces, "");
        }

        boolean fits(String text) {
            return Places.of(before, given(), null).fit(text, text.length() - given().length());
        }
    }

    private record File(String about, String source, String date, List<Key> keys) {}

    private static final Map<String, List<Key>> KEYS =
            BundledTable.read("/russian/typing.json", File.class).keys().stream()
                    .collect(Collectors.groupingBy(Key::key, LinkedHashMap::new, Collectors.toList()));

    private TypingAid() {}

    /** Every Cyrillic letter in the order of the alphabet, with all ways to type it: ш, "sh". */
    public static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        ALPHABET.chars()
                .mapToObj(Character::toString)
                .forEach(cyrillic -> table.put(
                        cyrillic,
                        KEYS.values().stream()
                                .flatMap(List::stream)
                                .filter(key -> key.cyrillic().equals(cyrillic))
                                .map(Key::keys)
                                .sorted(Comparator.comparingInt(String::length)
                                        .thenComparing(Comparator.naturalOrder()))
                                .collect(Collectors.joining(" "))));
        return table;
    }

    /**
     * What a key does there; none where it only writes itself.
     *
     * @param before the text before the caret, or its end
     * @param typed the character that the key gives
     */
    public static Optional<Step> step(String before, char typed) {
        List<Key> keys = KEYS.getOrDefault(String.valueOf(Character.toLowerCase(typed)), List.of());
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (last == LITERAL && !keys.isEmpty()) {
            return Optional.of(new Step(1, String.valueOf(typed)));
        }
        boolean parted = last == PARTS;
        String text = parted ? before.substring(0, before.length() - 1) : before;
        return keys.stream()
                .filter(key -> !parted || key.given().isEmpty())
                .filter(key -> key.given().length() <= text.length() && key.fits(text))
                .findFirst()
                .map(key -> new Step(
                        key.given().length() + (parted ? 1 : 0),
                        isCapital(key, text, typed) ? capital(key.cyrillic(), typed) : key.cyrillic()));
    }

    private static String capital(String cyrillic, char typed) {
        int letters = Character.isLowerCase(typed) ? 1 : cyrillic.length();
        return cyrillic.substring(0, letters).toUpperCase(Locale.ROOT) + cyrillic.substring(letters);
    }

    /** The first letter of several decides; a sign goes along with the word when that is all in capitals. */
    private static boolean isCapital(Key key, String text, char typed) {
        int at = text.length() - key.given().length();
        if (!key.given().isEmpty()) {
            return Character.isUpperCase(text.charAt(at));
        }
        boolean sign = !Character.isLetter(typed);
        return Character.isUpperCase(typed)
                || (sign
                        && at > 1
                        && Character.isUpperCase(text.charAt(at - 1))
                        && Character.isUpperCase(text.charAt(at - 2)));
    }
}
