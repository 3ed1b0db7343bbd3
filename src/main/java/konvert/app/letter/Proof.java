package konvert.app.letter;

import java.util.List;
import konvert.app.control.Pages;

/**
 * A draft as it would be printed.
 *
 * @param grams weight of the sheets and the envelope in g
 * @param remarks sentences on what to check
 */
public record Proof(Pages letter, Pages envelope, double grams, List<String> remarks) {

    /** Makes a proof of a draft, away from the window's thread. */
    @FunctionalInterface
    public interface Press {

        Proof print(Draft draft) throws Exception;
    }

    public Proof {
        remarks = List.copyOf(remarks);
    }
}
