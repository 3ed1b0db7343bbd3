package konvert.post;

import java.util.ArrayList;
import java.util.List;
import konvert.post.BlockPart.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through the tokens of a block once and cuts it into parts. */
final class BlockScanner {

    private static final List<String> ADJECTIVE = List.of("ий", "ый", "ой", "ая", "яя", "ое");

    private final BlockText block;
    private final List<BlockPart> parts = new ArrayList<>();
    private int runStart;
    private @Nullable AreaType runArea;
    /** The tokens of the run's type word at its start. */
    private int typeEnd;

    private boolean sentenceStarts = true;
    private boolean addressBegun;

    private BlockScanner(BlockText block) {
        this.block = block;
    }

    static List<BlockPart> parts(BlockText block) {
        BlockScanner scanner = new BlockScanner(block);
        int at = 0;
        while (at < block.size()) {
            at = Math.max(scanner.step(at), at + 1);
        }
        scanner.close(block.size());
        return scanner.parts;
    }

    private int step(int at) {
        BlockToken token = block.token(at);
        if (token.isBreak() || ":".equals(token.text())) {
            close(at);
            runStart = at + 1;
            sentenceStarts |= !(",".equals(token.text()) || ";".equals(token.text()));
            return at + 1;
        }
        if (sentenceStarts) {
            int notice = Notices.end(block, at, addressBegun);
            if (notice > at) {
                return add(Kind.NOTICE, at, notice);
            }
            int introduction = BlockWords.INTRODUCTION.end(block, at);
            if (introduction > at && !token.isSmall()) {
                return add(Kind.NOTICE, at, introduction);
            }
            sentenceStarts = token.kind() == BlockToken.Kind.MARK;
        }
        int end = fixedPart(at, token);
        return end > at ? end : word(at, token);
    }

    /** A part that is known by its own words. */
    private int fixedPart(int at, BlockToken token) {
        WordPhrases.Found<?> remark = BlockWords.REMARK.at(block, at);
        if (remark != null) {
            return add(Kind.REMARK, at, whereFrom(remark.end()));
        }
        int postcode = Postcode.end(block, at);
        if (postcode > at) {
            return add(Kind.POSTCODE, at, postcode);
        }
        boolean afterName = (runArea == null && at > runStart && NameShape.fits(block, runStart, at))
                || (at == runStart && lastIsName(at));
        BirthReader.Birth birth = isStreetWithoutName(at) ? null : BirthReader.at(block, at, afterName);
        if (birth != null) {
            sentenceStarts = true;
            return add(Kind.BIRTH, at, birth.end(), true);
        }
        int box = BlockWords.PO_BOX.end(block, at);
        box = block.token(box).isMark("№") ? box + 1 : box;
        if (box > at && block.token(box).isNumber()) {
            return add(Kind.PO_BOX, at, box + 1);
        }
        int unit = Units.end(block, at, runArea == null ? runStart : at);
        if (unit > at) {
            return add(Kind.UNIT, at, unit);
        }
        if (FacilityReader.opens(block, at) && !namesStreet(at)) {
            return add(Kind.FACILITY, at, FacilityReader.end(block, at, at + 1));
        }
        int noun = BlockWords.FACILITY_NOUN.end(block, at);
        if (noun > at && runArea == null) {
            int start = runStart;
            runStart = at;
            return add(Kind.FACILITY, start, FacilityReader.end(block, start, noun));
        }
        int house = HouseReader.end(block, at);
        if (house > at) {
            return add(Kind.HOUSE, at, house);
        }
        int country = BlockWords.COUNTRY.end(block, at);
        boolean named = token.isCapital() && (at == runStart || (runArea != null && at > typeEnd) || token.isLatin());
        return country > at && named ? add(Kind.COUNTRY, at, country) : at;
    }

    /** Past «из СИЗО-1 г. Томска» behind «этапирован»: nobody is to be written to there. */
    private int whereFrom(int end) {
        int to = end;
        if (BlockWords.FROM.end(block, end) > end) {
            while (!block.token(to).isBreak() && !"в".equals(block.token(to).word())) {
                to++;
            }
        }
        return to;
    }

    /** «тер. ИК-5»: a street named by the facility, which stands somewhere else in full. */
    private boolean namesStreet(int at) {
        return isStreetWithoutName(at)
                && block.token(at + 1).isBreak()
                && (parts.stream().anyMatch(part -> part.kind() == Kind.FACILITY) || opensLater(at + 1));
    }

    private boolean opensLater(int from) {
        for (int i = from; i < block.size(); i++) {
            if (FacilityReader.opens(block, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean lastIsName(int at) {
        BlockPart last = parts.isEmpty() ? null : parts.getLast();
        return last != null
                && last.kind() == Kind.PLAIN
                && last.to() >= at - 2
                && NameShape.fits(block, last.from(), last.to());
    }

    private boolean isStreetWithoutName(int at) {
        return runArea == AreaType.STREET && at == typeEnd;
    }

    /** A type word, a number, or a word of the run. */
    private int word(int at, BlockToken token) {
        WordPhrases.Found<AreaType> area = BlockWords.AREA.at(block, at);
        if (area != null && isTypeWord(token, area.end())) {
            boolean before = startsName(area.end()) && (at == runStart || !isAdjective(block.token(at - 1)));
            boolean settlement = before && BlockWords.SETTLEMENT_BEFORE_NAME.end(block, at) > at;
            return typeWord(at, area.end(), settlement ? AreaType.VILLAGE : area.value());
        }
        if (token.isNumber()) {
            return number(at, token);
        }
        if (token.isMark("()") && !belongsToRun(at)) {
            close(at);
            runStart = at + 1;
        }
        return at + 1;
    }

    /** «М.» is an initial, «в» and «с» are prepositions, unless a name follows. */
    private boolean isTypeWord(BlockToken token, int end) {
        boolean code = token.text().length() > 1 && token.text().length() < 5;
        boolean written = token.isSmall()
                || token.text().length() > 4
                || (code && block.token(end - 1).text().length() < 5);
        boolean single = token.isLetter() && end < block.size() && !token.dotted();
        return written
                && (!token.isLetter() || token.isSmall())
                && (!single || block.token(end).isCapital());
    }

    private int typeWord(int at, int end, AreaType area) {
        if (runArea != null && block.token(at).isCapital() && hasWords(typeEnd, at)) {
            return end; // «п. Анненковский Карьер»
        }
        boolean named = startsName(end);
        int own = ownName(at, area);
        if (own < at && (!named || area != AreaType.STREET || runArea == null)) {
            close(own);
            runStart = own;
            runArea = area;
            int to = tail(end, area);
            closeAt(to);
            return to;
        }
        if (runArea == null && hasWords(runStart, at) && (!named || (area == AreaType.REGION && !isRepublic(at)))) {
            runArea = area;
            int to = tail(end, area);
            closeAt(to);
            return to;
        }
        boolean doubled = runArea != null && sameKind(runArea, area) && !hasWords(typeEnd, at);
        boolean closing = runArea != null && !named && (sameKind(runArea, area) || area.isSettlement());
        if (doubled || closing) {
            return end;
        }
        close(at);
        boolean within = area == AreaType.DISTRICT && parts.stream().anyMatch(BlockPart::isSettlement);
        runStart = at;
        runArea = within && block.token(at).word().startsWith("р") ? AreaType.STREET : area;
        typeEnd = end;
        return end;
    }

    /** Where the adjective before a type word behind it begins: «… Сельский район», «… 2-й Северный проезд». */
    private int ownName(int at, AreaType area) {
        if (area.isSettlement()) {
            return at;
        }
        int first = runArea == null ? runStart : typeEnd + 1;
        int own = at;
        while (own > first && isAdjective(block.token(own - 1))) {
            own--;
        }
        return own;
    }

    private static boolean isAdjective(BlockToken token) {
        return (token.isNumber() && !HouseReader.isNumber(token))
                || (token.isCapital() && ADJECTIVE.stream().anyMatch(token.word()::endsWith));
    }

    private static boolean sameKind(AreaType one, AreaType other) {
        return one == other || (one.isSettlement() && other.isSettlement());
    }

    private boolean isRepublic(int at) {
        return block.token(at).word().startsWith("респ");
    }

    private boolean startsName(int at) {
        BlockToken token = block.token(at);
        return (token.isCapital() && !FacilityReader.opens(block, at) && NameShape.end(block, at) == at)
                || token.isMark("«\"“„");
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.token(i).isWord() || block.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** What belongs to a name behind its type word: «— Чувашия», «(Якутия)», «1-й». */
    private int tail(int end, AreaType area) {
        BlockToken next = block.token(end);
        if (area == AreaType.REGION && next.isDash() && block.token(end + 1).isCapital()) {
            return end + 2;
        }
        if (area == AreaType.REGION && next.isMark("(") && block.token(end + 2).isMark(")")) {
            return end + 3;
        }
        boolean ordinal = area == AreaType.STREET && next.isNumber() && !HouseReader.isNumber(next);
        return ordinal && !next.isPlainNumber(6) ? end + 1 : end;
    }

    private boolean belongsToRun(int at) {
        boolean open = block.token(at).isMark("(");
        int other = open ? at + 2 : at - 2;
        if (open && runArea == null && NameShape.fits(block, runStart, at) && isNameInBrackets(at)) {
            return true;
        }
        if (!open && runArea == null && isOpened(at)) {
            return true;
        }
        boolean oneWord = block.token(other).isMark("()")
                && block.token(open ? at + 1 : at - 1).isCapital();
        return oneWord && (open ? at : other) > runStart && (runArea == AreaType.REGION || runArea == null);
    }

    private boolean isOpened(int close) {
        for (int i = runStart + 1; i < close; i++) {
            if (block.token(i).isMark("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameInBrackets(int open) {
        int close = open + 1;
        while (NameShape.isWord(block.token(close))) {
            close++;
        }
        return close > open + 1 && block.token(close).isMark(")");
    }

    /** A number that is a house, or part of a name: «9 января», «2 микрорайон», «Шахта 3». */
    private int number(int at, BlockToken token) {
        boolean house = HouseReader.isNumber(token) && !(runArea == AreaType.STREET && isCode(at - 1));
        boolean hasName = hasWords(runArea == null ? runStart : typeEnd, at);
        if (!house || (runArea != null && !hasName)) {
            return at + 1;
        }
        boolean first = runArea == null && !hasName;
        if (first && block.cyrillic() && streetFollows(at)) {
            return at + 1;
        }
        if (first && (parts.isEmpty() || (!takesHouse(parts.getLast()) && block.cyrillic()))) {
            return at + 1;
        }
        boolean ofName = runArea != null
                && runArea != AreaType.STREET
                && runArea != AreaType.CITY
                && token.text().length() < 3;
        if (ofName || (runArea == null && hasName && !NameShape.fits(block, runStart, at) && !isPlace(runStart))) {
            return at + 1;
        }
        return add(Kind.HOUSE, at, HouseReader.valueEnd(block, at, false));
    }

    /** «ЯК 7/6»: letters that a number belongs to. */
    private boolean isCode(int at) {
        String text = block.token(at).text();
        return at >= typeEnd && block.token(at).isWord() && text.matches("\\p{Lu}{2,3}");
    }

    private boolean isPlace(int from) {
        return block.token(from).isCapital();
    }

    private static boolean takesHouse(BlockPart part) {
        return part.kind() == Kind.AREA || part.kind() == Kind.PLAIN || part.kind() == Kind.HOUSE;
    }

    private boolean streetFollows(int at) {
        for (int i = at + 1; !block.token(i).isBreak() && i < at + 6; i++) {
            WordPhrases.Found<AreaType> area = BlockWords.AREA.at(block, i);
            if (area != null && area.value() == AreaType.STREET && isTypeWord(block.token(i), area.end())) {
                return !startsName(area.end());
            }
        }
        return false;
    }

    private int add(Kind kind, int from, int to) {
        return add(kind, from, to, false);
    }

    private int add(Kind kind, int from, int to, boolean keepsSentence) {
        close(from);
        parts.add(BlockPart.of(kind, from, to));
        runStart = to;
        sentenceStarts = keepsSentence || ((kind == Kind.NOTICE || kind == Kind.REMARK) && sentenceStarts);
        addressBegun |= kind == Kind.POSTCODE || kind == Kind.FACILITY || kind == Kind.HOUSE;
        return to;
    }

    private void closeAt(int to) {
        close(to);
        runStart = to;
    }

    /** Ends the run before the token. */
    private void close(int to) {
        RunSplitter.split(block, runStart, to, runArea, parts);
        addressBegun |= runArea != null;
        runArea = null;
        runStart = to;
        typeEnd = to;
    }
}
