package konvert.post;

/**
 * Reads published addresses: one line of text by many hands, in any order of its parts, with their slips. Every text
 * has an answer; what is not understood is left out. Thread-safe.
 */
public final class AddressParser {

    /** Longer texts are no address; what stands behind is not read. */
    private static final int LONGEST = 4_000;

    private AddressParser() {}

    /** What the block says. */
    public static PublishedAddress parse(String text) {
        BlockText block = BlockText.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return new BlockAssembly(block, BlockScanner.parts(block)).address();
    }
}
