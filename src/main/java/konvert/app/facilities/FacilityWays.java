package konvert.app.facilities;

import java.util.function.Consumer;
import konvert.directory.Person;

/**
 * Where the screen Facilities leads to.
 *
 * @param person shows someone in People
 * @param page opens a web address in the browser
 */
public record FacilityWays(Consumer<Person> person, Consumer<String> page) {}
