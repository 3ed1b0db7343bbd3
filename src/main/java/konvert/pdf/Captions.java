package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import konvert.post.FaceWords;
import konvert.post.Zone;

/** «От кого», «Откуда», «Кому», «Куда» left of the lines they are for, as on envelopes sold in Russia. */
final class Captions {

    private static final double SIZE_PT = 9;
    private static final double GAP_MM = 2;

    /** From one baseline to the next at least, so that two captions do not touch. */
    static final double APART_MM = Face.SANS.ascentMm(SIZE_PT) + Face.SANS.descentMm(SIZE_PT) + 0.2;

    /** Room for «От кого» and «Откуда» with the gap. */
    private static final double COLUMN_MM = 15;

    private final TextMeasure measure;

    Captions(TextMeasure measure) {
        this.measure = measure;
    }

    /** What is left of the sender's zone for the lines. */
    static Zone beside(Zone sender) {
        return new Zone(sender.xMm() + COLUMN_MM, sender.yMm(), sender.widthMm() - COLUMN_MM, sender.heightMm());
    }

    /** The sender's captions: at its first line, the name, and at its second. */
    List<Placed> ofSender(List<Placed> lines, Zone zone) {
        double left = beside(zone).xMm();
        List<Placed> whole = lines.stream().filter(line -> line.xMm() == left).toList();
        return captions(whole, FaceWords.CAPTIONS.senderName(), FaceWords.CAPTIONS.senderPlace());
    }

    /** The address's captions: at the name and at the line after it and its Latin companion. */
    List<Placed> ofAddress(List<Placed> placed, Zone zone, List<BlockFit.Line> lines) {
        List<Placed> begun = new ArrayList<>();
        List<String> wanted = lines.stream()
                .filter(line -> !line.companion())
                .map(BlockFit.Line::text)
                .toList();
        for (Placed line : placed) {
            if (line.xMm() == zone.xMm()
                    && begun.size() < wanted.size()
                    && wanted.get(begun.size()).startsWith(line.text())) {
                begun.add(line);
            }
        }
        return captions(begun, FaceWords.CAPTIONS.name(), FaceWords.CAPTIONS.place());
    }

    private List<Placed> captions(List<Placed> at, String first, String second) {
        List<Placed> captions = new ArrayList<>();
        for (int i = 0; i < Math.min(2, at.size()); i++) {
            String text = i == 0 ? first : second;
            Placed line = at.get(i);
            double x = line.xMm() - GAP_MM - measure.widthMm(text, Face.SANS, SIZE_PT);
            captions.add(new Placed(Placed.Role.CAPTION, text, x, line.baselineMm(), Face.SANS, SIZE_PT, 0));
        }
        return captions;
    }
}
