package konvert.russian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import konvert.russian.DeclensionRules.Paradigm;
import konvert.russian.DeclensionRules.Rule;

/** The rules of {@link Declension} read backwards: from «Бахтину» to «Бахтин». */
public final class CaseForms {

    /** A form with a certain ending comes from a word on {@code nominative}, if the rule is the one for that word. */
    private record Way(Rule rule, GrammaticalCase to, String nominative) {}

    private CaseForms() {}

    /**
     * The nominatives the word may be a form of, in one of the other five cases, as surname, given name or patronymic
     * of a man or a woman; folded (lower case, ё as е), in the order of the alphabet. The word itself is never among
     * them: «Коваль» of a woman is no answer to «Коваль».
     *
     * @param word one word without a hyphen, in letters of any size
     */
    public static Set<String> nominatives(String word) {
        return nominatives(word, any -> true);
    }

    /** Whether one of the {@link #nominatives} is a known given name: «Александру» of «Александр». */
    public static boolean isOfGivenName(String word) {
        return !nominatives(word, GivenNames::isKnown).isEmpty();
    }

    private static Set<String> nominatives(String word, Predicate<String> wanted) {
        String form = Letters.folded(Letters.tidy(word));
        SortedSet<String> found = new TreeSet<>();
        for (int length = Math.min(form.length() - 1, Loaded.LONGEST); length > 0; length--) {
            String stem = form.substring(0, form.length() - length);
            for (Way way : Loaded.WAYS.getOrDefault(form.substring(form.length() - length), List.of())) {
                String nominative = stem + way.nominative();
                if (nominative.length() > 1
                        && !nominative.equals(form)
                        && !found.contains(nominative)
                        && wanted.test(nominative)
                        && isDecidedBy(way.rule(), nominative)) {
                    found.add(nominative);
                }
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    private static boolean isDecidedBy(Rule rule, String nominative) {
        return rule.fits(nominative)
                && (isDecidedBy(rule, Gender.MALE, nominative) || isDecidedBy(rule, Gender.FEMALE, nominative));
    }

    private static boolean isDecidedBy(Rule rule, Gender gender, String nominative) {
        Rule deciding = DeclensionRules.find(rule.part(), gender, nominative);
        return deciding != null && deciding.id().equals(rule.id());
    }

    /** Turned over when first asked for. */
    private static final class Loaded {
        /** By the ending of the form. */
        static final Map<String, List<Way>> WAYS = new HashMap<>();

        static final int LONGEST;

        static {
            for (Rule rule : DeclensionRules.get().rules()) {
                Paradigm paradigm = DeclensionRules.get().paradigm(rule);
                for (GrammaticalCase to : GrammaticalCase.values()) {
                    String ending = Letters.folded(paradigm.ending(to));
                    if (!ending.isEmpty()) {
                        dropped(rule, paradigm.drop())
                                .forEach(nominative -> WAYS.computeIfAbsent(ending, none -> new ArrayList<>())
                                        .add(new Way(rule, to, nominative)));
                    }
                }
            }
            LONGEST = WAYS.keySet().stream().mapToInt(String::length).max().orElse(0);
        }

        /** The ends of the nominative that the endings of the cases take the place of. */
        private static List<String> dropped(Rule rule, int drop) {
            return Stream.of(rule.words(), rule.endings())
                    .flatMap(Stream::ofNullable)
                    .flatMap(Collection::stream)
                    .map(ending -> ending.substring(ending.length() - drop))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
