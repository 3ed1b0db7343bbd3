package konvert.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Cyrillic in Latin letters, after the tables of {@code resources/russian/romanisation.json}. */
public final class Romanisation {

    /** Those that were asked for. */
    private static final Map<Scheme, LatinTable> EXACT = new ConcurrentHashMap<>();

    private Romanisation() {}

    /** The text in that scheme; what is not Cyrillic stays. */
    public static String in(Scheme scheme, String text) {
        StringBuilder latin = new StringBuilder(text.length() * 2);
        EXACT.computeIfAbsent(scheme, Romanisation::exact).write(Marks.composed(text), latin);
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
        for (LatinTable table : Plain.TABLES) {
            latin.setLength(0);
            table.write(word, latin);
            spellings.add(latin.toString());
        }
    }

    private static LatinTable exact(Scheme scheme) {
        return new LatinTable(SchemeFile.letters(scheme), SchemeFile.rules(scheme), UnaryOperator.identity());
    }

    /** Without marks: each scheme by its rules, then each by its letters alone. Made when first asked for. */
    private static final class Plain {

        static final List<LatinTable> TABLES = new ArrayList<>();

        static {
            for (Scheme scheme : Scheme.values()) {
                Map<String, String> letters = SchemeFile.letters(scheme);
                List<SchemeFile.Rule> rules = SchemeFile.rules(scheme);
                TABLES.add(new LatinTable(letters, rules, Marks::plain));
                if (!rules.isEmpty()) {
                    TABLES.add(new LatinTable(letters, List.of(), Marks::plain));
                }
            }
        }
    }
}
