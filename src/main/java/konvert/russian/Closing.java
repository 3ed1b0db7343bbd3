package konvert.russian;

import java.util.List;
import java.util.Optional;

/** How a letter ends: a few words and the name, after {@code resources/russian/letter-etiquette.json}. */
public final class Closing {

    private Closing() {}

    /**
     * The closings to someone addressed so: «С уважением, Анна», «Всего вам доброго! Анна», «Ваша Анна».
     *
     * @param name as signed; where it is empty, only those that are said without one
     * @param writer the gender of who signs; those that agree with it are left out where it is not known
     */
    public static List<String> all(String name, Gender writer, Pronoun pronoun) {
        return LetterEtiquette.get().closings().stream()
                .filter(line -> line.pronouns().contains(pronoun))
                .map(line -> line.with(name.strip(), writer, Gender.UNKNOWN))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The name in a signature: of «С уважением, Анна» it is «Анна»; without a closing, all of it. */
    public static String nameIn(String signature) {
        String line = signature.strip();
        return LetterEtiquette.get()
                .closingOf(line)
                .flatMap(closing -> closing.nameIn(line))
                .orElse(line);
    }

    /** The signature as it is, or the name alone where its closing is not said to someone addressed so. */
    public static String fitting(String signature, Pronoun pronoun) {
        boolean fits = LetterEtiquette.get()
                .closingOf(signature.strip())
                .map(closing -> closing.pronouns().contains(pronoun))
                .orElse(true);
        return fits ? signature : nameIn(signature);
    }
}
