package konvert.directory;

import java.util.Locale;
import java.util.function.Predicate;
import konvert.russian.PersonName;
import konvert.russian.Romanisation;
import org.jspecify.annotations.Nullable;

/** Ids of people: "bakhtin-aleksandr-1971". */
public final class PersonId {

    private PersonId() {}

    /** A new id; a number follows where {@code taken} has it already. */
    public static String of(PersonName name, @Nullable Born born, Predicate<String> taken) {
        String id = Romanisation.plain(Romanisation.english(named(name)) + (born == null ? "" : " " + born.year()))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String free = id.isEmpty() ? "person" : id;
        for (int number = 2; taken.test(free); number++) {
            free = (id.isEmpty() ? "person" : id) + "-" + number;
        }
        return free;
    }

    private static String named(PersonName name) {
        return name.given() == null ? name.surname() : name.surname() + " " + name.given();
    }
}
