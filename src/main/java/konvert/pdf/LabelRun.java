package konvert.pdf;

import konvert.post.LabelSheet;
import konvert.post.Zone;

/**
 * How labels are printed on their sheets.
 *
 * @param first place of the first label on the first sheet, 1 for the one top left: sheets already begun are used up
 * @param dxMm how much further right everything is printed, in mm, to make good what the printer does
 * @param dyMm the same, further down
 * @param outlines whether the labels' edges are drawn: for a test on plain paper
 */
public record LabelRun(LabelSheet sheet, int first, double dxMm, double dyMm, boolean outlines) {

    /** From the first label on, without moving anything. */
    public static LabelRun of(LabelSheet sheet) {
        return new LabelRun(sheet, 1, 0, 0, false);
    }

    /** The label's place among all labels of all sheets, 0 for the first of the first sheet. */
    int place(int label) {
        return first - 1 + label;
    }

    /** Where the label stands on its sheet. */
    Zone zone(int label) {
        return sheet.label(place(label) % sheet.labels());
    }
}
