package konvert.post;

import java.util.List;
import konvert.post.BlockPart.Kind;
import org.jspecify.annotations.Nullable;

/** Makes parts of words that stand together. */
final class RunSplitter {

    private static final String EDGES = "–—-«»\"“”„'()[].:*";

    private RunSplitter() {}

    static void split(BlockText block, int from, int to, @Nullable AreaType area, List<BlockPart> parts) {
        int start = from;
        int end = to;
        boolean quoted = area != null && end > start && block.token(end - 1).isQuote();
        while (start < end && block.token(start).isMark(EDGES)) {
            start++;
        }
        while (start < end && !quoted && block.token(end - 1).isMark(EDGES) && !closes(block, start, end - 1)) {
            end--;
        }
        if (start >= end) {
            return;
        }
        int name = nameInside(block, start, end);
        if (name > start && name < end) {
            split(block, start, name, area, parts);
            parts.add(BlockPart.of(Kind.PLAIN, name, end));
            return;
        }
        int region = area != null && area.isSettlement() ? regionInside(block, start, end) : end;
        if (region < end) { // «п. Нарышкино Орловской области»
            split(block, start, region, area, parts);
            parts.add(new BlockPart(Kind.AREA, region, end, AreaType.REGION));
            return;
        }
        if (area != null) {
            parts.add(new BlockPart(Kind.AREA, start, end, area));
            return;
        }
        plain(block, start, end, parts);
    }

    private static void plain(BlockText block, int start, int end, List<BlockPart> parts) {
        int region = Regions.end(block, start);
        if (region > start
                && (region == end || NameShape.end(block, start) == start)
                && block.token(start).isCapital()) {
            boolean city = Regions.isCity(Regions.at(block, start));
            parts.add(new BlockPart(Kind.AREA, start, region, city ? AreaType.CITY : AreaType.REGION));
            split(block, region, end, null, parts);
            return;
        }
        parts.add(BlockPart.of(Kind.PLAIN, start, end));
    }

    private static int regionInside(BlockText block, int from, int to) {
        for (int i = from + 2; i < to - 1; i++) {
            if (Regions.end(block, i) == to) {
                return i;
            }
        }
        return to;
    }

    private static boolean closes(BlockText block, int from, int at) {
        if (!block.token(at).isMark(")")) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (block.token(i).isMark("(")) {
                return true;
            }
        }
        return false;
    }

    /** Where a full name begins behind another word, when a comma is missing before it; {@code to} when there is none. */
    private static int nameInside(BlockText block, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int end = NameShape.end(block, i);
            if (end > i && end == to && (!block.token(from).isSmall() || i > from + 1)) {
                return i;
            }
        }
        return to;
    }
}
