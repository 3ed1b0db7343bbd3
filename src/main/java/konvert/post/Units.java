package konvert.post;

/** Parts of a prison: «отряд № 3», «3 отряд», «отделение 5», «исправительный центр». */
final class Units {

    private Units() {}

    /** Where the unit that begins at the token ends; the index itself when there is none. */
    static int end(BlockText block, int index, int runStart) {
        BlockToken token = block.token(index);
        if (token.isNumber() && token.text().length() < 6) {
            int end = BlockWords.UNIT.end(block, index + 1);
            return end > index + 1 && index == runStart ? end : index;
        }
        int end = BlockWords.UNIT.end(block, index);
        if (end == index) {
            return index;
        }
        boolean number = block.token(end).isMark("№");
        int value = number ? end + 1 : end;
        boolean numbered = block.token(value).isNumber() && !block.token(value).isPlainNumber(6);
        if (end - index > 1 && (numbered || BlockWords.BODY.end(block, end) > end)) {
            return index; // «исправительный центр № 2» is a facility
        }
        if (numbered) {
            return inBrackets(block, index, value + 1);
        }
        return block.token(end).isBreak() || block.token(end).isMark(")") ? end : index;
    }

    /** «(отделение 5, корпус 13)»: to the bracket. */
    private static int inBrackets(BlockText block, int index, int end) {
        if (!block.token(index - 1).isMark("(")) {
            return end;
        }
        for (int i = end; i < end + 8; i++) {
            if (block.token(i).isMark(")")) {
                return i;
            }
        }
        return end;
    }
}
