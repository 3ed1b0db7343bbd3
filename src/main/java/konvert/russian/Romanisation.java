package konvert.russian;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Cyrillic in Latin letters, after the tables of {@code resources/russian/romanisation.json}. */
public final class Romanisation {

    private Romanisation() {}

    /** The text in that scheme; what is not Cyrillic stays. */
    public static String in(Scheme scheme, String text) {
        StringBuilder latin = new StringBuilder(text.length() * 2);
        requireNonNull(Loaded.EXACT.get(scheme)).write(Marks.composed(text), latin);
        return latin.toString();
    }

    /** «Волоколамск, ул. Щорса» as "Volokolamsk, ul. Shchorsa"; what is not Cyrillic stays. */
    public static String english(String cyrillic) {
        return in(Scheme.ENGLISH, cyrillic);
    }

    /** "Aleksandr Sergeevich Bakhtin": given name, patronymic, surname. */
    public static String name(PersonName name) {
        return name(name, Scheme.ENGLISH);
    }

    /** Given name, patronymic and surname in that scheme: "Alexandr Sergejewitsch Bachtin". */
    public static String name(PersonName name, Scheme scheme) {
        return in(scheme, name.givenFirst());
    }

    /**
     * Every spelling that a word may have in any of the schemes, as {@link #plain} has them, in an order that does not
     * change: after the rules of a scheme and letter by letter, because people write both; with ё also as е.
     */
    public static Set<String> spellings(String cyrillicWord) {
        String word = Marks.composed(cyrillicWord).toLowerCase(Locale.ROOT);
        Set<String> spellings = new LinkedHashSet<>();
        spell(word, spellings);
        if (word.indexOf('ё') >= 0) {
            spell(word.replace('ё', 'е'), spellings);
        }
        return spellings;
    }

    /** Latin text without what people leave out: "Žukov’" as "zukov", "Józef" as "jozef", "Straße" as "strasse". */
    public static String plain(String latin) {
        return Marks.plain(latin);
    }

    private static void spell(String word, Set<String> spellings) {
        StringBuilder latin = new StringBuilder(word.length() * 2);
        for (LatinTable table : Loaded.PLAIN) {
            latin.setLength(0);
            table.write(word, latin);
            spellings.add(latin.toString());
        }
    }

    /** Read when first asked for. */
    private static final class Loaded {

        static final Map<Scheme, LatinTable> EXACT = new EnumMap<>(Scheme.class);

        /** Without marks: each scheme by its rules, then each by its letters alone. */
        static final List<LatinTable> PLAIN = new ArrayList<>();

        static {
            for (Scheme scheme : Scheme.values()) {
                Map<String, String> letters = SchemeFile.letters(scheme);
                List<SchemeFile.Rule> rules = SchemeFile.rules(scheme);
                EXACT.put(scheme, new LatinTable(letters, rules, UnaryOperator.identity()));
                PLAIN.add(new LatinTable(letters, rules, Marks::plain));
                if (!rules.isEmpty()) {
                    PLAIN.add(new LatinTable(letters, List.of(), Marks::plain));
                }
            }
        }
    }
}
