package konvert.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.directory.PeopleSearch.Hit;
import konvert.russian.Romanisation;

/** Where in a shown text the words stand that a query met. */
public final class MetWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d.'’ʼ`]*[\\p{L}\\p{M}\\d]");

    private MetWords() {}

    /** A stretch of the text, met or not. */
    public record Part(String text, boolean met) {}

    /** What of a person was met, also as the Latin name has it: «бахтин», "bakhtin". */
    public static List<String> of(Hit hit) {
        return hit.met().stream()
                .flatMap(word -> Stream.of(word, Romanisation.english(word)))
                .distinct()
                .toList();
    }

    /** The text cut into stretches; joined they are the text. {@code met} are folded words as a hit has them. */
    public static List<Part> in(String text, List<String> met) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            if (SearchText.words(word.group()).stream().anyMatch(met::contains)) {
                if (done < word.start()) {
                    parts.add(new Part(text.substring(done, word.start()), false));
                }
                parts.add(new Part(word.group(), true));
                done = word.end();
            }
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), false));
        }
        return parts;
    }

    /** Whether any of the words stands in the text. */
    public static boolean anyIn(String text, List<String> met) {
        return in(text, met).stream().anyMatch(Part::met);
    }
}
