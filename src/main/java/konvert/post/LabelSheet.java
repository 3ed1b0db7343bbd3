package konvert.post;

import java.util.List;

/**
 * A sheet of labels; all measures in mm.
 *
 * @param id «l7163», «5160»: lower case
 * @param paper id of the paper
 * @param leftMm left edge of the first label from the left edge of the sheet
 * @param topMm top edge of the first label from the top of the sheet
 * @param pitchXMm from the left edge of a label to that of its right neighbour
 * @param pitchYMm from the top edge of a label to that of the one below
 * @param cornerMm radius of the corners; 0 for sharp or unknown
 */
public record LabelSheet(
        String id,
        String name,
        List<String> aliases,
        String paper,
        int columns,
        int rows,
        double widthMm,
        double heightMm,
        double leftMm,
        double topMm,
        double pitchXMm,
        double pitchYMm,
        double cornerMm) {

    public LabelSheet {
        aliases = List.copyOf(aliases);
    }

    /** How many labels a sheet has. */
    public int labels() {
        return columns * rows;
    }

    /**
     * A label on its sheet.
     *
     * @param index 0 for the one top left, counted along the rows
     */
    public Zone label(int index) {
        return new Zone(
                leftMm + index % columns * pitchXMm,
                topMm + Math.floorDiv(index, columns) * pitchYMm,
                widthMm,
                heightMm);
    }

    boolean isCalled(String plain) {
        return id.equals(plain)
                || PostData.plain(name).equals(plain)
                || aliases.stream().map(PostData::plain).anyMatch(plain::equals);
    }
}
