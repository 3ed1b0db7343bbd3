package konvert.words;

import java.io.Serial;
import java.util.Arrays;

/**
 * Something a person asked for that cannot be done: the key of a sentence in the bundle {@code words} and what fills
 * its places. The sentence says what happened, to which file or line, what was kept and what to do. The exception's own
 * message is the key alone, so that no name reaches a log.
 */
public final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    public Refusal(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.arguments = arguments.clone();
    }

    String key() {
        return String.valueOf(getMessage());
    }

    /** Whether the sentence names it. */
    public boolean isAbout(Object thing) {
        return Arrays.asList(arguments).contains(thing);
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
