package konvert.directory.index;

/**
 * One way to write a word; in the order of the texts.
 *
 * @param word number of the word
 * @param how what kind of spelling it is, as the user of the {@link Lexicon} numbers them, 0 to 15
 */
public record Spelling(String text, int word, int how) implements Comparable<Spelling> {

    @Override
    public int compareTo(Spelling other) {
        return text.compareTo(other.text);
    }
}
