package konvert.russian;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cyrillic in Latin letters, after the tables of {@code resources/russian/romanisation.json}. */
public final class Romanisation {

    private static final Pattern WORD = Pattern.compile("[\\p{IsCyrillic}\\p{M}]+");

    private Romanisation() {}

    /** {@code resources/russian/romanisation.json}. */
    record Schemes(String about, String date, List<Scheme> schemes) {}

    record Scheme(String id, String source, Map<String, String> wordEndings, Map<String, String> letters) {}

    /** «Волоколамск, ул. Щорса» as "Volokolamsk, ul. Shchorsa"; what is not Cyrillic stays. */
    public static String english(String cyrillic) {
        String composed = Normalizer.normalize(cyrillic, Normalizer.Form.NFC);
        return WORD.matcher(composed).replaceAll(match -> word(Loaded.ENGLISH, match.group()));
    }

    /** "Aleksandr Sergeevich Bakhtin": given name, patronymic, surname. */
    public static String name(PersonName name) {
        return english(name.givenFirst());
    }

    public static java.util.Set<String> spellings(String word) {
        return java.util.Set.of(english(word));
    }

    public static String plain(String text) {
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            b.append(
                    c > 0x7f && c < 0x400
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                    .charAt(0)
                            : c);
        }
        return b.toString();
    }

    private static String word(Scheme scheme, String word) {
        String ending = word.length() > 2 ? word.substring(word.length() - 2) : "";
        String last = scheme.wordEndings().get(ending.toLowerCase(Locale.ROOT));
        String stem = last == null ? word : word.substring(0, word.length() - 2);
        String latin = stem.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter(scheme, letter, word))
                .collect(Collectors.joining());
        return last == null ? latin : latin + (isCapitals(ending) ? last.toUpperCase(Locale.ROOT) : last);
    }

    private static String letter(Scheme scheme, String letter, String word) {
        String small = letter.toLowerCase(Locale.ROOT);
        String latin = Stream.of(
                        small, Normalizer.normalize(small, Normalizer.Form.NFD).substring(0, 1))
                .map(scheme.letters()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (letter.equals(small) || latin.isEmpty()) {
            return latin;
        }
        return word.length() > 1 && isCapitals(word)
                ? latin.toUpperCase(Locale.ROOT)
                : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final Scheme ENGLISH = RussianData.read("romanisation.json", Schemes.class).schemes().stream()
                .filter(scheme -> scheme.id().equals("english"))
                .findFirst()
                .orElseThrow();
    }
}
