package konvert.app.letter;

import java.util.List;
import konvert.app.control.Pages;
import konvert.pdf.PhotoPages;
import konvert.words.Refusal;

/**
 * A composition as it would be printed.
 *
 * @param letter no page when it is refused, or not to be printed
 * @param envelope no page when it is refused, or none is printed
 * @param grams weight of the sheets and the envelope in g
 * @param photos as they print after the letter; none when one is refused
 * @param problems why a side cannot be printed
 */
public record Proof(Pages letter, Pages envelope, double grams, PhotoPages photos, List<Refusal> problems) {

    /** Makes a proof of a composition, away from the window's thread. */
    @FunctionalInterface
    public interface Press {

        Proof print(Composition composition) throws Exception;
    }

    public Proof {
        problems = List.copyOf(problems);
    }

    /** A proof without photographs. */
    public Proof(Pages letter, Pages envelope, double grams, List<Refusal> problems) {
        this(letter, envelope, grams, PhotoPages.NONE, problems);
    }

    static Proof none() {
        return new Proof(Pages.none(), Pages.none(), 0, List.of());
    }

    /** This proof; where the letter is refused, with its last pages, beside which the writing goes on. */
    Proof over(Proof before) {
        return letter.count() > 0 ? this : new Proof(before.letter, envelope, before.grams, photos, problems);
    }
}
