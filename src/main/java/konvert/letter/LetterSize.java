package konvert.letter;

import java.util.regex.Pattern;
import konvert.letter.Channels.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How long a letter is.
 *
 * @param characters code points, with blanks and line ends
 * @param pages forms of the channel; without a limit typed pages of 2,500 characters
 */
public record LetterSize(int characters, int words, int pages) {

    /** What services call a page, and about what an A4 sheet takes in 12 points. */
    private static final int PAGE = 2500;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");

    public static LetterSize of(String text, @Nullable Channel channel) {
        int characters = Parts.characters(text);
        int pages = channel == null || channel.limit() == null
                ? (characters + PAGE - 1) / PAGE
                : Parts.of(text, channel).size();
        return new LetterSize(characters, (int) WORD.matcher(text).results().count(), pages);
    }
}
