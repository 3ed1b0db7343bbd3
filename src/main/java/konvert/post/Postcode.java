package konvert.post;

/** Postcodes: six digits, together or three and three. */
final class Postcode {

    private Postcode() {}

    /** Where the postcode that begins at the token ends; the index itself when there is none. */
    static int end(BlockText block, int index) {
        BlockToken token = block.token(index);
        if (token.isPlainNumber(6) && Character.digit(token.text().charAt(0), 10) > 0) {
            return index + 1;
        }
        BlockToken next = block.token(index + 1);
        boolean split = token.isPlainNumber(3)
                && next.isPlainNumber(3)
                && next.start() == token.end() + 1
                && token.text().charAt(0) != '0'
                && BlockWords.HOUSE.end(block, index - 1) != index;
        if (split) {
            return index + 2;
        }
        boolean ukrainian = !block.cyrillic() && token.isPlainNumber(5);
        return ukrainian ? index + 1 : index;
    }
}
