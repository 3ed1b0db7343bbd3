package konvert.letter.phrase;

import java.util.Collection;
import java.util.List;

/**
 * What phrases are about.
 *
 * @param interests beginnings of words, in any language, by which an interest belongs here; those of up to three
 *     letters are whole words, since «кот» begins «который» too
 */
public record Topic(String id, Translated title, List<String> interests) {

    private static final int WHOLE_WORD = 3;

    public Topic {
        interests = List.copyOf(interests);
    }

    /** The beginnings that any of those words, folded as {@link FoldedWord} does, has. */
    List<String> met(Collection<String> words) {
        return interests.stream()
                .filter(beginning -> words.stream().anyMatch(word -> begins(word, FoldedWord.fold(beginning))))
                .toList();
    }

    static boolean begins(String word, String beginning) {
        return beginning.length() > WHOLE_WORD ? word.startsWith(beginning) : word.equals(beginning);
    }
}
