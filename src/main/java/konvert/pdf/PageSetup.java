package konvert.pdf;

/**
 * How a printer is to take the pages of a file.
 *
 * @param duplex on both sides of the paper, turned over the long edge
 */
public record PageSetup(boolean duplex) {

    /** Every page on a sheet of its own. */
    public static final PageSetup SIMPLEX = new PageSetup(false);

    /** How many sheets of paper the pages take. */
    int papers(int pages) {
        return duplex ? (pages + 1) / 2 : pages;
    }
}
