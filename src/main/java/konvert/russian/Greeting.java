package konvert.russian;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a letter begins, after {@code resources/russian/letter-etiquette.json}. */
public final class Greeting {

    private Greeting() {}

    /** «Здравствуйте, Александр Сергеевич!»: the greeting to a stranger, which says nothing of gender. */
    public static String of(PersonName name, @Nullable Year born) {
        return all(name, born, Gender.UNKNOWN, Pronoun.VY).getFirst();
    }

    /**
     * The greetings to someone addressed so, the one for everybody first: «Здравствуйте, …!», «Добрый день, …!»,
     * «Дорогая …!», «Уважаемая …!». The name is as {@link SpokenName} says. Those that agree with the gender are left
     * out where it is not known.
     */
    public static List<String> all(PersonName name, @Nullable Year born, Gender gender, Pronoun pronoun) {
        String spoken = SpokenName.of(name, born, pronoun);
        return LetterEtiquette.get().greetings().stream()
                .filter(line -> line.pronouns().contains(pronoun))
                .map(line -> line.with(spoken, Gender.UNKNOWN, gender))
                .flatMap(Optional::stream)
                .toList();
    }
}
