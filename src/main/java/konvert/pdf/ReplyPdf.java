package konvert.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import konvert.directory.ReplyEnds;
import konvert.post.AddressUse;
import konvert.post.EnvelopeOptions;
import konvert.post.ReturnAddress;
import konvert.words.Refusal;

/** What is enclosed for an answer as a PDF: sheets to write on, the envelope, the inventory, in this order. */
public final class ReplyPdf {

    /** Name and facility, which keep lines of their own. */
    private static final int NAME_AND_FACILITY = 2;

    private ReplyPdf() {}

    /**
     * The kit.
     *
     * @throws Refusal when there is nothing in it, too many sheets, nobody the envelope could go to, a character in no
     *     bundled font, or an address with no room on the envelope
     */
    public static PdfFile of(ReplyEnds ends, ReplyKit kit) throws Refusal {
        if (kit.sheets() < 0 || kit.sheets() > ReplyKit.MOST_SHEETS) {
            throw new Refusal("reply.sheets", ReplyKit.MOST_SHEETS);
        }
        List<PdfFile> files = new ArrayList<>();
        if (kit.sheets() > 0) {
            Sheet sheet = RuledSheet.of(kit.paper(), kit.ruling(), kit.named() ? ends.reader() : "", Fonts.MEASURE);
            files.add(PdfFile.of(Collections.nCopies(kit.sheets(), sheet)));
        }
        ReplyKit.Cover cover = kit.cover();
        if (cover != null) {
            files.add(
                    cover.onSheet() == null
                            ? EnvelopePdf.of(envelope(ends, cover))
                            : EnvelopePdf.onPaper(envelope(ends, cover), cover.onSheet()));
        }
        ReplyKit.Inventory inventory = kit.inventory();
        if (inventory != null) {
            Glyphs.require(
                    ends.writer().stream().limit(1).map(CleanText::line).toList(), Face.SERIF, "glyph.missing.sender");
            files.add(PdfFile.of(List.of(InventoryLayout.sheet(ends, inventory, kit.paper(), Fonts.MEASURE))));
        }
        if (files.isEmpty()) {
            throw new Refusal("reply.nothing");
        }
        return PdfFile.joined(files);
    }

    /**
     * The envelope of the answer. The prisoner's address is long: where it has no room line by line, all below the
     * facility stands together, and where that is not enough, the captions make room for it.
     */
    static Envelope envelope(ReplyEnds ends, ReplyKit.Cover cover) throws Refusal {
        if (!ends.hasAddress()) {
            throw new Refusal("reply.no-address");
        }
        List<Envelope> ways = Stream.of(true, false)
                .flatMap(captions -> Stream.of(ends.from(), together(ends.from()))
                        .map(from -> envelope(ends, cover, from, captions)))
                .toList();
        return ways.stream()
                .filter(way -> EnvelopeLayout.sheets(way, Fonts.MEASURE).isPresent())
                .findFirst()
                .orElse(ways.getLast());
    }

    private static Envelope envelope(ReplyEnds ends, ReplyKit.Cover cover, List<String> from, boolean captions) {
        EnvelopeOptions options = new EnvelopeOptions(captions, ends.isDomestic(), ReturnAddress.FRONT, cover.marks());
        return new Envelope(
                ends.to(),
                from,
                cover.format(),
                ends.posted(),
                options,
                ends.isDomestic() ? AddressUse.DOMESTIC : AddressUse.ABROAD);
    }

    private static List<String> together(List<String> lines) {
        if (lines.size() <= NAME_AND_FACILITY) {
            return lines;
        }
        List<String> together = new ArrayList<>(lines.subList(0, NAME_AND_FACILITY));
        together.add(String.join(", ", lines.subList(NAME_AND_FACILITY, lines.size())));
        return together;
    }
}
