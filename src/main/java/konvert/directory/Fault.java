package konvert.directory;

import konvert.words.Words;

/**
 * Something in a directory file that is not as the format wants it.
 *
 * @param file the file's name
 * @param path JSON path of the value («people[3].custody.facility»)
 * @param expected key below {@code expected.} in the words: what should stand there
 * @param detail fills the place in that sentence, or is empty
 * @param stood what stands there, shortened
 */
public record Fault(String file, String path, String expected, String detail, String stood) {

    /** The fault as a sentence: file, path, what was expected, what stood there. */
    public String in(Words words) {
        return words.say("fault", file, path, words.say("expected." + expected, detail), stood);
    }
}
