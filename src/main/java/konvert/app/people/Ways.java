package konvert.app.people;

import java.util.function.Consumer;
import konvert.directory.Person;

/**
 * Where the screen People leads to.
 *
 * @param page opens a web address in the browser
 * @param bundled opens the list that comes with the program instead of the user's
 */
public record Ways(Consumer<Person> letter, Consumer<Person> envelope, Consumer<String> page, Runnable bundled) {}
