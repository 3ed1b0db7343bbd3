package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Turns a line of an address at the spaces where that does no harm. */
final class LineTurns {

    /**
     * A space that may not be turned at: after «№», a type word («д. 6», «г. р.», "No. 2"), a short preposition or
     * "born"; before «г.» of a year and before a dash.
     */
    private static final Pattern TURN = Pattern.compile(
            "(?<![№#])"
                    + "(?<!(?<!\\p{L})\\p{L}{1,5}\\.)"
                    + "(?<!(?<!\\p{L})(?:в|к|о|с|у|на|по|of|for|the|born))"
                    + " (?!(?<=\\d )г\\.)(?![—–-] )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How exactly the parts are made as long as each other. */
    private static final double BALANCE_MM = 0.5;

    private LineTurns() {}

    /**
     * The parts of {@code text}, as few as can be and about as long as each other; none when a part that may not be
     * turned is too wide.
     *
     * @param width width of a text, in mm
     * @param firstMm room for the first part
     * @param indentMm how much less there is for the others
     */
    static Optional<List<String>> parts(String text, ToDoubleFunction<String> width, double firstMm, double indentMm) {
        List<String> chunks = List.of(TURN.split(text, -1));
        Optional<List<String>> best = filled(chunks, width, firstMm, indentMm);
        double enough = firstMm;
        double tooLittle = indentMm;
        while (best.isPresent() && best.get().size() > 1 && enough - tooLittle > BALANCE_MM) {
            double middle = (enough + tooLittle) / 2;
            Optional<List<String>> narrower = filled(chunks, width, middle, indentMm);
            if (narrower.isPresent() && narrower.get().size() == best.get().size()) {
                best = narrower;
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return best;
    }

    private static Optional<List<String>> filled(
            List<String> chunks, ToDoubleFunction<String> width, double firstMm, double indentMm) {
        List<String> parts = new ArrayList<>();
        String part = "";
        for (String chunk : chunks) {
            double room = parts.isEmpty() ? firstMm : firstMm - indentMm;
            String longer = part.isEmpty() ? chunk : part + ' ' + chunk;
            if (!part.isEmpty() && width.applyAsDouble(longer) > room) {
                parts.add(part);
                room = firstMm - indentMm;
                longer = chunk;
            }
            if (width.applyAsDouble(longer) > room) {
                return Optional.empty();
            }
            part = longer;
        }
        parts.add(part);
        return Optional.of(parts);
    }
}
