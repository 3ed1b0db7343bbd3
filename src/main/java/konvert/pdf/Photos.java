package konvert.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The photographs that are printed after a letter.
 *
 * @param files JPEG or PNG, in their order
 * @param aPage how many stand on a page: 1, 2 or 4
 */
public record Photos(List<Path> files, int aPage) {

    /** How many may stand on a page. */
    public static final List<Integer> A_PAGE = List.of(1, 2, 4);

    /** Two on A4 have about the size of prints from a shop, 10 × 15 cm. */
    public static final int USUAL_A_PAGE = 2;

    /** No photograph. */
    public static final Photos NONE = new Photos(List.of(), USUAL_A_PAGE);

    /** A number that may not be is the usual one. */
    public Photos {
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
        aPage = A_PAGE.contains(aPage) ? aPage : USUAL_A_PAGE;
    }
}
