package konvert.app.letter;

import java.nio.file.Path;
import java.util.function.Consumer;
import konvert.directory.Person;

/**
 * Where one can go from a letter.
 *
 * @param correct to where the dative of someone is corrected
 * @param folder shows a folder with the system's own program
 * @param page shows a page in the browser
 */
public record LetterWays(Consumer<Person> correct, Consumer<Path> folder, Consumer<String> page) {}
