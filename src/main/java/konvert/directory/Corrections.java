package konvert.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows better than the directory, kept in a file of the user's own and laid over whatever directory is
 * read. What is corrected of someone the directory does not have is kept for one that has.
 *
 * @param people by the id of the person
 */
public record Corrections(Map<String, Correction> people) {

    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** The longest form in code points; the longest name in the published lists has 60. */
    private static final int LONGEST = 200;

    /**
     * What is corrected of one person.
     *
     * @param dative the name in the dative, surname first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(@Nullable String dative) {

        /** A file that says something else than a form was not written by this program. */
        public Correction {
            if (dative != null && fault(dative) != null) {
                throw new IllegalArgumentException("no form of a name");
            }
        }
    }

    public Corrections {
        people = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(people, Map.of())));
    }

    /** The dative the user has given. */
    public @Nullable String dative(String person) {
        Correction correction = people.get(person);
        return correction == null ? null : correction.dative();
    }

    /** With this dative for the person, or without one of the user's own. */
    public Corrections withDative(String person, @Nullable String dative) {
        Map<String, Correction> all = new TreeMap<>(people);
        if (dative == null) {
            all.remove(person);
        } else {
            all.put(person, new Correction(dative));
        }
        return new Corrections(all);
    }

    /**
     * A form as typed, without blanks around it.
     *
     * @throws Refusal where it cannot stand on an envelope
     */
    public static String checked(String typed) throws Refusal {
        String form = typed.strip();
        String fault = fault(form);
        if (fault != null) {
            throw new Refusal(fault, LONGEST);
        }
        return form;
    }

    Person over(Person person) {
        String dative = dative(person.id());
        return dative == null ? person : person.withDative(dative);
    }

    private static @Nullable String fault(String form) {
        if (form.isBlank()) {
            return "dative.blank";
        }
        if (form.codePoints().anyMatch(Corrections::breaksLine)) {
            return "dative.line";
        }
        return form.codePointCount(0, form.length()) > LONGEST ? "dative.long" : null;
    }

    private static boolean breaksLine(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
