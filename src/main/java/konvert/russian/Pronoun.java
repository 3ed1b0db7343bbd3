package konvert.russian;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pronoun of address: how writer and reader stand to each other. */
public enum Pronoun {
    /** The polite one, used to strangers and of older people. */
    VY("vy"),
    /** The familiar one. */
    TY("ty");

    private final String code;

    Pronoun(String code) {
        this.code = code;
    }

    /** vy or ty, as kept in the user's files. */
    public String code() {
        return code;
    }

    /** The pronoun of that code. */
    public static Optional<Pronoun> ofCode(@Nullable String code) {
        return Stream.of(values()).filter(pronoun -> pronoun.code.equals(code)).findFirst();
    }
}
