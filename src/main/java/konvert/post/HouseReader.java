package konvert.post;

import java.util.Set;

/** House numbers with their words: «д. 9», «корпус “А”», «10/1», «28 «б»». */
final class HouseReader {

    private static final Set<String> ORDINAL =
            Set.of("й", "я", "е", "ая", "ый", "ой", "го", "ое", "th", "st", "nd", "rd");
    private static final int LONGEST = 8;

    private HouseReader() {}

    /** Where a house word with its number that begin at the token end; the index itself when there are none. */
    static int end(BlockText block, int index) {
        int none = BlockWords.NO_NUMBER.end(block, index);
        if (none > index) {
            return none;
        }
        int milestone = BlockWords.MILESTONE.end(block, index + 1);
        if (block.token(index).isNumber() && milestone > index + 1) {
            return milestone;
        }
        int value = BlockWords.HOUSE.end(block, index);
        if (value == index) {
            return index;
        }
        int bare = BlockWords.NO_NUMBER.end(block, value);
        int end = bare > value ? bare : valueEnd(block, block.token(value).isMark("№") ? value + 1 : value, true);
        return end > value ? end : index;
    }

    /** Whether the token can be the number of a house by itself: «26А», not «8-я» and not a postcode. */
    static boolean isNumber(BlockToken token) {
        int hyphen = token.text().lastIndexOf('-');
        return token.isNumber()
                && token.text().length() <= LONGEST
                && !token.isPlainNumber(6)
                && (hyphen < 0 || !ORDINAL.contains(token.word().substring(hyphen + 1)));
    }

    /** Where a number with the letter behind it ends; a letter alone counts only behind a house word. */
    static int valueEnd(BlockText block, int index, boolean letterAlone) {
        BlockToken token = block.token(index);
        if (isNumber(token)) {
            int end = index + 1;
            int quoted = quotedLetter(block, end);
            if (quoted > end) {
                return quoted;
            }
            BlockToken letter = block.token(end);
            return letter.isLetter() && !letter.dotted() && isDone(block, end + 1) ? end + 1 : end;
        }
        int quoted = quotedLetter(block, index);
        if (letterAlone && quoted > index) {
            return quoted;
        }
        boolean letter = letterAlone && token.isLetter() && token.isCapital() && isDone(block, index + 1);
        return letter ? index + 1 : index;
    }

    private static boolean isDone(BlockText block, int index) {
        BlockToken token = block.token(index);
        return token.isBreak()
                || token.isMark("()")
                || BlockWords.HOUSE.end(block, index) > index
                || FacilityReader.opens(block, index);
    }

    private static int quotedLetter(BlockText block, int index) {
        boolean quoted = block.token(index).isQuote()
                && (block.token(index + 1).isLetter() || isNumber(block.token(index + 1)))
                && block.token(index + 2).isQuote();
        return quoted ? index + 3 : index;
    }
}
