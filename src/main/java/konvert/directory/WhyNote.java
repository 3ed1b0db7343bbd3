package konvert.directory;

import java.util.List;
import java.util.stream.Collectors;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSearch.Why;
import konvert.words.Words;

/** A word or two on why someone was found, where the name as it is shown does not say it by itself. */
public final class WhyNote {

    private WhyNote() {}

    /** "short name", "article 207.3", or an empty text. */
    public static String of(Words words, Hit hit) {
        Why why = hit.why();
        if (why == Why.NAME || why == Why.EVERYONE || (why == Why.ROMANISED && standsInTheName(hit))) {
            return "";
        }
        return words.say("why." + why.code(), articles(hit));
    }

    private static boolean standsInTheName(Hit hit) {
        String name = hit.person().name().full() + ' ' + Addressees.latin(hit.person());
        return hit.met().stream().allMatch(word -> MetWords.anyIn(name, List.of(word)));
    }

    private static String articles(Hit hit) {
        return hit.person().charges().stream()
                .map(Charge::article)
                .distinct()
                .filter(article -> MetWords.anyIn(article, hit.met()))
                .collect(Collectors.joining(", "));
    }
}
