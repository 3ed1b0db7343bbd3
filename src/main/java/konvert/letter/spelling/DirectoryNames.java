package konvert.letter.spelling;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.russian.Declension;
import konvert.russian.Gender;
import konvert.russian.GrammaticalCase;

/** Names of the people of a directory in all their cases, folded: words a letter may have and no dictionary does. */
public final class DirectoryNames {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ -]");

    private DirectoryNames() {}

    public static Set<String> of(Directory directory) {
        Set<String> names = new HashSet<>();
        for (Person person : directory.people()) {
            Gender gender = Description.gender(person);
            for (GrammaticalCase to : GrammaticalCase.values()) {
                String full =
                        Declension.decline(person.name(), gender, to).name().full();
                BETWEEN_NAMES.splitAsStream(full).map(Lemmas::folded).forEach(names::add);
            }
        }
        return Set.copyOf(names);
    }
}
