package konvert.russian;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grammatical gender of a person's name; unknown stays unknown and asks. */
public enum Gender {
    MALE("m"),
    FEMALE("f"),
    UNKNOWN("unknown");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    /** m, f or unknown, as in the directory file and on the command line. */
    public String code() {
        return code;
    }

    /** The gender of that code. */
    public static Optional<Gender> ofCode(@Nullable String code) {
        return Stream.of(values()).filter(gender -> gender.code.equals(code)).findFirst();
    }
}
