package konvert.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a letter before it has a page.
 *
 * @param breakBefore whether a page may begin with this line
 */
record Row(Placed.Role role, String text, double xMm, double wordSpaceMm, boolean breakBefore) {

    static Row empty(boolean breakBefore) {
        return new Row(Placed.Role.BODY, "", 0, 0, breakBefore);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The rows of each page: no more than {@code room}, on the first no more than {@code firstRoom}, no page begins where it may not (unless a whole page is one such
     * piece) or with empty lines.
     */
    static List<List<Row>> pages(List<Row> rows, int firstRoom, int room) {
        List<List<Row>> pages = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = end(rows, start, pages.isEmpty() ? firstRoom : room);
            pages.add(rows.subList(start, end));
            start = end;
            while (start < rows.size() && rows.get(start).isEmpty()) {
                start++;
            }
        }
        return pages;
    }

    private static int end(List<Row> rows, int start, int room) {
        if (rows.size() - start <= room) {
            return rows.size();
        }
        for (int end = start + room; end > start; end--) {
            if (rows.get(end).breakBefore()) {
                return end;
            }
        }
        return start + room;
    }
}
