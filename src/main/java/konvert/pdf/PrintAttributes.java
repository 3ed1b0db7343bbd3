package konvert.pdf;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import konvert.pdf.Placement.Size;

/** What a job asks of a printer beside its pages: each thing only where the printer can do it. */
final class PrintAttributes {

    /** A paper as far off as this is the same: «Monarch» has 98.4 mm here and 98.3 mm there. */
    private static final double SAME_MM = 1;

    private PrintAttributes() {}

    /**
     * Name, sides, and the tray or the paper: the printing service takes one of the two, and a tray that was chosen says
     * more than a size, which the pages have anyway.
     */
    static PrintRequestAttributeSet of(PrintJob job, PrintService service) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet(new JobName(job.name(), Locale.ROOT));
        tray(job.tray(), service)
                .or(() -> paper(job.places().getFirst().paper(), service).map(Media.class::cast))
                .ifPresent(attributes::add);
        if (isDuplex(service)) {
            attributes.add(job.file().isDuplex() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        }
        return attributes;
    }

    static boolean isDuplex(PrintService service) {
        return SystemPrinters.sides(service).anyMatch(Sides.TWO_SIDED_LONG_EDGE::equals);
    }

    private static Optional<Media> tray(String name, PrintService service) {
        return SystemPrinters.media(service)
                .filter(MediaTray.class::isInstance)
                .filter(tray -> tray.toString().equals(name))
                .findFirst();
    }

    /**
     * The printer's name of a paper; none for a size it does not list, which then is told with the page alone. Names are
     * of upright papers: one that goes in with its long edge first has none.
     */
    static Optional<MediaSizeName> paper(Size size, PrintService service) {
        return SystemPrinters.media(service)
                .filter(MediaSizeName.class::isInstance)
                .map(MediaSizeName.class::cast)
                .filter(name -> distance(name, size) <= SAME_MM)
                .min(Comparator.comparingDouble(name -> distance(name, size)));
    }

    /** By how many mm the paper is larger or smaller on its worse side. */
    private static double distance(MediaSizeName name, Size size) {
        MediaSize known = MediaSize.getMediaSizeForName(name);
        return known == null
                ? Double.MAX_VALUE
                : Math.max(
                        Math.abs(known.getX(MediaSize.MM) - size.widthMm()),
                        Math.abs(known.getY(MediaSize.MM) - size.heightMm()));
    }
}
