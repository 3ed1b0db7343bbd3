package konvert.russian;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code resources/russian/declension.json}.
 *
 * @param paradigms what is dropped from the nominative and what each case puts in its place
 * @param rules tried from the top; the first that fits decides
 * @param compounds words that stay as they are as a part of a longer name
 */
record DeclensionRules(
        String about,
        String date,
        Map<String, String> sources,
        Map<String, Paradigm> paradigms,
        List<Rule> rules,
        Compounds compounds,
        EastAsian eastAsian) {

    enum Part {
        SURNAME,
        GIVEN,
        PATRONYMIC
    }

    record Paradigm(
            int drop, String genitive, String dative, String accusative, String instrumental, String prepositional) {

        String apply(String word, GrammaticalCase to) {
            return to == GrammaticalCase.NOMINATIVE
                    ? word
                    : word.substring(0, word.length() - drop) + Letters.inCaseOf(word, ending(to));
        }

        /** What stands in place of the dropped letters; nothing in the nominative. */
        String ending(GrammaticalCase to) {
            return switch (to) {
                case NOMINATIVE -> "";
                case GENITIVE -> genitive;
                case DATIVE -> dative;
                case ACCUSATIVE -> accusative;
                case INSTRUMENTAL -> instrumental;
                case PREPOSITIONAL -> prepositional;
            };
        }
    }

    /**
     * @param words whole words it holds for, folded
     * @param endings endings it holds for; V any vowel, C any consonant
     * @param general holds for whatever nothing more special covers
     * @param doubt why a person should look at the result
     * @param doubtIn the cases the doubt is limited to; none means all
     */
    record Rule(
            String id,
            Part part,
            List<String> genders,
            @Nullable Set<String> words,
            @Nullable List<String> endings,
            int minSyllables,
            int maxSyllables,
            boolean general,
            String paradigm,
            @Nullable String doubt,
            @Nullable Set<String> doubtIn,
            String example,
            String source) {

        /** Whether word or ending fit; part and gender are another matter. */
        boolean fits(String folded) {
            return (words != null && words.contains(folded))
                    || (fitsEnding(folded)
                            && Letters.syllables(folded) >= minSyllables
                            && (maxSyllables == 0 || Letters.syllables(folded) <= maxSyllables));
        }

        private boolean fitsEnding(String folded) {
            if (endings != null) {
                for (String ending : endings) { // a loop: searches ask this very often
                    if (Letters.endsWith(folded, ending)) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Nullable
        String doubt(GrammaticalCase to) {
            return doubtIn == null || doubtIn.contains(to.name().toLowerCase(Locale.ROOT)) ? doubt : null;
        }
    }

    /** A class of words and where it is described. */
    record WordClass(Set<String> words, String source) {}

    /**
     * @param particles «фон», «ибн», «аль»: unchanged before the rest of the name
     * @param surnameFirst unchanged as the first half of a double surname («Кара-Мурзе»)
     * @param surnameLast what keeps the half before it unchanged («Ахмед-заде»)
     * @param givenLast what keeps the half before it unchanged («Начын-оолу»)
     * @param givenFirst known to stay unchanged as the first half of a man's double given name («Жан-Пьеру»)
     */
    record Compounds(
            WordClass particles,
            WordClass surnameFirst,
            WordClass surnameLast,
            WordClass givenLast,
            WordClass givenFirst) {}

    /** Surnames of China, Korea and Vietnam: of such a name only the last word changes («Ким Чен Ыну»). */
    record EastAsian(Set<String> surnames, String source) {}

    /** The rule for a word, or none: its last letter is no letter the rules know. */
    static @Nullable Rule find(Part part, Gender gender, String word) {
        String folded = Letters.folded(word);
        for (Rule rule : Objects.requireNonNull(Loaded.SORTED.get(part)).getOrDefault(gender, List.of())) {
            if (rule.fits(folded)) {
                return rule;
            }
        }
        return null;
    }

    Paradigm paradigm(Rule rule) {
        return Objects.requireNonNull(paradigms.get(rule.paradigm()), rule.paradigm());
    }

    static DeclensionRules get() {
        return Loaded.RULES;
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final DeclensionRules RULES = BundledTable.read("/russian/declension.json", DeclensionRules.class);

        /** Only a third of the rules has to be looked at for a word. */
        static final Map<Part, Map<Gender, List<Rule>>> SORTED = new EnumMap<>(Part.class);

        static {
            for (Part part : Part.values()) {
                Map<Gender, List<Rule>> byGender = new EnumMap<>(Gender.class);
                SORTED.put(part, byGender);
                for (Gender gender : List.of(Gender.MALE, Gender.FEMALE)) {
                    List<Rule> fitting = RULES.rules().stream()
                            .filter(rule ->
                                    rule.part() == part && rule.genders().contains(gender.code()))
                            .toList();
                    byGender.put(gender, fitting);
                }
            }
        }
    }
}
