package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import konvert.post.AddressBlock;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.Zone;

/** Where everything stands on sheets of labels: a pure function, in mm. */
final class LabelLayout {

    private static final double ADDRESS_PT = 12;
    private static final double SENDER_PT = 9.5;

    /** Empty inside a label's edges: printers draw a sheet in a little crooked. */
    private static final double PADDING_MM = 2.5;

    /** What printers leave empty at the edges of paper. */
    private static final double MARGIN_MM = 5;

    private static final double OUTLINE_MM = 0.1;

    private final LabelRun run;
    private final Paper paper;
    private final TextMeasure measure;

    LabelLayout(LabelRun run, TextMeasure measure) {
        this.run = run;
        this.paper = Papers.byId(run.sheet().paper()).orElseThrow();
        this.measure = measure;
    }

    /**
     * The lines of each label at their places on their sheet; an address that is too high has what is between facility
     * and postcode on one line, unless it is in two scripts; none for a label they do not fit on.
     */
    List<Optional<List<Placed>>> placed(List<Label> labels) {
        List<Optional<List<Placed>>> placed = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            placed.add(placed(labels.get(i), room(run.zone(i))));
        }
        return placed;
    }

    /** The sheets with those lines. */
    List<Sheet> sheets(List<List<Placed>> labels) {
        int perSheet = run.sheet().labels();
        List<Sheet> sheets = new ArrayList<>();
        for (int begun = 0; begun < run.place(labels.size()); begun += perSheet) {
            List<Placed> placed = new ArrayList<>();
            for (int place = begun; place < begun + perSheet; place++) {
                int label = place - run.place(0);
                if (label >= 0 && label < labels.size()) {
                    labels.get(label).forEach(line -> placed.add(line.moved(run.dxMm(), run.dyMm())));
                }
            }
            sheets.add(new Sheet(paper.widthMm(), paper.heightMm(), placed, outlines()));
        }
        return sheets;
    }

    private List<Stroke> outlines() {
        List<Stroke> outlines = new ArrayList<>();
        for (int i = 0; run.outlines() && i < run.sheet().labels(); i++) {
            outlines.add(Stroke.around(run.sheet().label(i), OUTLINE_MM).moved(run.dxMm(), run.dyMm()));
        }
        return outlines;
    }

    private Optional<List<Placed>> placed(Label label, Zone room) {
        return switch (label) {
            case Label.To to ->
                address(to.block(), room)
                        .or(() -> AddressLines.joined(to.block()).flatMap(shorter -> address(shorter, room)));
            case Label.From from ->
                new BlockFit(AddressLines.sender(from.lines()), room, measure)
                        .placed(Placed.Role.SENDER, SENDER_PT, 0.5);
        };
    }

    private Optional<List<Placed>> address(AddressBlock block, Zone room) {
        return new BlockFit(AddressLines.address(block), room, measure).placed(Placed.Role.ADDRESS, ADDRESS_PT, 0.5);
    }

    /** What can be printed on of a label: inside its edges, and inside what printers leave empty. */
    private Zone room(Zone label) {
        double left = Math.max(label.xMm() + PADDING_MM, MARGIN_MM);
        double top = Math.max(label.yMm() + PADDING_MM, MARGIN_MM);
        double right = Math.min(label.rightMm() - PADDING_MM, paper.widthMm() - MARGIN_MM);
        double bottom = Math.min(label.bottomMm() - PADDING_MM, paper.heightMm() - MARGIN_MM);
        return new Zone(left, top, right - left, bottom - top);
    }
}
