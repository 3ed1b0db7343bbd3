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
     * @param address which address goes on the envelope
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            @Nullable String dative, @Nullable AddressChoice address) {

        private static final Correction NONE = new Correction(null, null);

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
        return of(person).dative();
    }

    /** The address the user has chosen; it may have been between others than there are now. */
    public @Nullable AddressChoice address(String person) {
        return of(person).address();
    }

    /** With this dative for the person, or without one of the user's own. */
    public Corrections withDative(String person, @Nullable String dative) {
        return with(person, new Correction(dative, address(person)));
    }

    /** With this address for the person's envelope, or without a choice. */
    public Corrections withAddress(String person, @Nullable AddressChoice address) {
        return with(person, new Correction(dative(person), address));
    }

    /** All that is corrected of the person. */
    Correction of(String person) {
        return people.getOrDefault(person, Correction.NONE);
    }

    private Corrections with(String person, Correction correction) {
        Map<String, Correction> all = new TreeMap<>(people);
        if (correction.equals(Correction.NONE)) {
            all.remove(person);
        } else {
            all.put(person, correction);
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
