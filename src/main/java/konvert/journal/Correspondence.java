package konvert.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import konvert.russian.Pronoun;
import org.jspecify.annotations.Nullable;

/**
 * How one writes to whom: chosen once, then kept for the next letters.
 *
 * @param people by the id of the person
 */
public record Correspondence(Map<String, Terms> people) {

    /** With nobody yet. */
    public static final Correspondence NONE = new Correspondence(Map.of());

    /**
     * What is kept of one correspondence.
     *
     * @param pronoun code of the pronoun of address; none where it was never chosen
     * @param letters so many letters were finished
     */
    public record Terms(@Nullable String pronoun, int letters) {

        static final Terms NONE = new Terms(null, 0);

        /** The pronoun of address; вы, as to a stranger, where it was never chosen. */
        public Pronoun address() {
            return Pronoun.ofCode(pronoun).orElse(Pronoun.VY);
        }

        public Terms with(Pronoun chosen) {
            return new Terms(chosen.code(), letters);
        }

        public Terms withLetters(int finished) {
            return new Terms(pronoun, finished);
        }
    }

    /** What a file leaves out is empty. */
    public Correspondence {
        people = Map.copyOf(Objects.requireNonNullElse(people, Map.of()));
    }

    public Terms terms(String person) {
        return people.getOrDefault(person, Terms.NONE);
    }

    public Correspondence with(String person, Terms terms) {
        Map<String, Terms> changed = new HashMap<>(people);
        changed.put(person, terms);
        return new Correspondence(changed);
    }
}
