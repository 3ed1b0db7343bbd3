package konvert.post;

/**
 * Names of facilities, from their first word to their end. The end is where the region after «по» ends, or where
 * another part of the address or a person begins.
 */
final class FacilityReader {

    private static final int LONGEST_QUOTE = 14;

    private final BlockText block;
    private boolean body;
    private boolean regionDone;

    private FacilityReader(BlockText block) {
        this.block = block;
    }

    /** Whether a facility's name begins at the token. */
    static boolean opens(BlockText block, int index) {
        int start = block.token(index).isQuote() ? index + 1 : index;
        return isLegalForm(block, start) || BlockWords.facilityEnd(block, start) > start;
    }

    /** Whether a legal form begins there: «ФКУ» in capitals, or one in full. */
    static boolean isLegalForm(BlockText block, int index) {
        int end = BlockWords.LEGAL_FORM.end(block, index);
        String first = block.token(index).text();
        return end > index
                && block.token(index).isCapital()
                && (first.length() > 5 || first.equals(first.toUpperCase(java.util.Locale.ROOT)));
    }

    /** Whether the name says whose facility it is, or its legal form. */
    static boolean isFull(BlockText block, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLegalForm(block, i) || BlockWords.BODY.end(block, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** Where the name that begins at {@code start} ends, read on from {@code index}. */
    static int end(BlockText block, int start, int index) {
        FacilityReader reader = new FacilityReader(block);
        int end = reader.read(start, index);
        while (end > start + 1
                && (block.token(end - 1).isDash() || block.token(end - 1).isMark("("))) {
            end--;
        }
        return end;
    }

    private int read(int start, int from) {
        int i = start;
        while (i < block.size()) {
            BlockToken token = block.token(i);
            body |= BlockWords.BODY.end(block, i) > i;
            if (token.isBreak()) {
                if (!goesOnAfter(i)) {
                    return i;
                }
                i++;
            } else if (i >= from && stops(i, start)) {
                return i;
            } else {
                i = next(i);
            }
        }
        return i;
    }

    /** Past the token, or past a whole quotation or region. */
    private int next(int i) {
        BlockToken token = block.token(i);
        if (token.isMark("«“„\"") && token.spaced()) {
            int close = closing(i);
            for (int inside = i; inside < close; inside++) {
                regionDone |= BlockWords.BODY.end(block, inside) > inside;
            }
            return Math.max(close, i + 1);
        }
        int before = BlockWords.BEFORE_REGION.end(block, i);
        boolean and = "и".equals(token.word()) && regionDone;
        if (before > i || and) {
            int name = and ? i + 1 : before;
            name = "г".equals(block.token(name).word()) ? name + 1 : name;
            int end = Regions.end(block, name);
            if (end > name) {
                regionDone = true;
                return end;
            }
            // a region the table does not have in this form: up to its type word
            int type = regionEnd(name);
            regionDone |= type > name;
            return Math.max(type, and ? i + 1 : name);
        }
        return i + 1;
    }

    /** «Омской обл.», «городу Омску», «Республике Тува»: where a region in some case ends. */
    private int regionEnd(int name) {
        BlockToken first = block.token(name);
        if (!first.isCapital()) {
            return name;
        }
        if (first.word().startsWith("республик")) {
            int end = name + 1;
            return block.token(end).isCapital() ? end + 1 : end;
        }
        BlockToken second = block.token(name + 1);
        boolean typed = second.word().startsWith("област")
                || second.word().startsWith("кра")
                || second.word().startsWith("республик")
                || "обл".equals(second.word());
        if (typed) {
            return name + 2;
        }
        return first.word().endsWith("у")
                        || first.word().endsWith("е")
                        || first.text().length() < 4
                ? name + 1
                : name;
    }

    private int closing(int open) {
        for (int i = open + 1; i < Math.min(block.size(), open + LONGEST_QUOTE); i++) {
            BlockToken token = block.token(i);
            if (token.isMark("»”\"") && !(token.isMark("\"") && token.spaced())) {
                return i + 1;
            }
            if (isOtherPart(i)) {
                return open;
            }
        }
        return open;
    }

    /** Whether the name has more behind a comma: «ИК-3, УФСИН России по …», «… по Санкт-Петербургу, Ленинградской области». */
    private boolean goesOnAfter(int comma) {
        boolean isComma = ",".equals(block.token(comma).text());
        if (!isComma) {
            return false;
        }
        int next = comma + 1;
        if (!body && BlockWords.BODY.end(block, next) > next) {
            return true;
        }
        return regionDone
                && block.token(Regions.end(block, next) - 1).word().endsWith("области")
                && Regions.end(block, next) > next;
    }

    private boolean stops(int i, int start) {
        BlockToken token = block.token(i);
        if (isOtherPart(i)) {
            return true;
        }
        if (token.isMark("(")) {
            return !isOtherName(i);
        }
        if (token.isMark(")")) {
            return !hasOpen(start, i);
        }
        if (regionDone
                && token.isCapital()
                && !opens(block, i)
                && !block.token(i - 1).isMark("(«")) {
            return true;
        }
        return NameShape.end(block, i) > i;
    }

    /** «(«Полярный волк»)»: another name in brackets. */
    private boolean isOtherName(int open) {
        if (isOtherPart(open + 1)
                || BlockWords.UNIT.end(block, open + 1) > open + 1
                || !(block.token(open + 1).isCapital() || block.token(open + 1).isQuote())) {
            return false;
        }
        for (int i = open + 1; i < open + LONGEST_QUOTE && !block.token(i).isBreak(); i++) {
            if (block.token(i).isMark(")")) {
                return NameShape.end(block, open + 1) == open + 1;
            }
        }
        return false;
    }

    private boolean hasOpen(int start, int to) {
        for (int i = start; i < to; i++) {
            if (block.token(i).isMark("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of the address other than a facility begins there. */
    private boolean isOtherPart(int i) {
        BlockToken token = block.token(i);
        if (token.isPlainNumber(6) || BirthReader.at(block, i, false) != null) {
            return true;
        }
        if (BlockWords.REMARK.at(block, i) != null
                || BlockWords.PO_BOX.end(block, i) > i
                || HouseReader.end(block, i) > i) {
            return true;
        }
        int unit = BlockWords.UNIT.end(block, i);
        if (unit > i && (block.token(unit).isNumber() || block.token(unit).isMark("№"))) {
            return true;
        }
        WordPhrases.Found<AreaType> area = BlockWords.AREA.at(block, i);
        boolean after = BlockWords.BEFORE_REGION.end(block, i - 1) >= i
                || "и".equals(block.token(i - 1).word());
        return area != null
                && area.value() != AreaType.REGION
                && !after
                && token.isSmall()
                && (token.dotted() || token.text().length() > 3)
                && block.token(area.end()).isCapital();
    }
}
