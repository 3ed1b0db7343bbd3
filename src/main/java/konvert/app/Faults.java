package konvert.app;

import java.util.Arrays;

/** What is logged of a fault of the program: never its message, in which a name or an address may stand. */
final class Faults {

    private Faults() {}

    /** The kind of the innermost cause, and where in our own code it came up. */
    static String line(Throwable problem) {
        Throwable innermost = problem;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String place = Arrays.stream(innermost.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("konvert."))
                .findFirst()
                .map(frame -> " " + frame.getClassName() + ':' + frame.getLineNumber())
                .orElse("");
        return innermost.getClass().getName() + place;
    }
}
