package konvert.app.people;

import java.util.function.Consumer;
import konvert.directory.Person;

/**
 * Where the screen People leads to.
 *
 * @param page opens a web address in the browser
 * @param bundled opens the list that comes with the program instead of the user's
 * @param intake opens a page or a list with people to add
 * @param export saves whom the user has added and corrected in a file of her choice
 */
public record Ways(
        Consumer<Person> letter,
        Consumer<Person> envelope,
        Consumer<String> page,
        Runnable bundled,
        Runnable intake,
        Runnable export) {}
