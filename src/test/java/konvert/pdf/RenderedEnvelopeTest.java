package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.pdf.Placed.Role;
import konvert.post.AddressBlock;
import konvert.post.CardSender;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.Postcard;
import konvert.post.PostcardFace;
import konvert.post.Postcards;
import konvert.post.Script;
import konvert.post.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as PDFBox paints them at 300 dpi, measured in mm. */
class RenderedEnvelopeTest {

    private static final double TOLERANCE_MM = 0.3;

    private static final Country RUSSIA = Countries.byCode("RU").orElseThrow();

    /** Without the slash between the country's names, which reaches below the line. */
    private static final AddressBlock RUSSIA_LAST = new AddressBlock(
            Stream.concat(Examples.DOMESTIC.lines().stream(), Stream.of(new AddressBlock.Line("RUSSIA", Script.LATIN)))
                    .toList());

    @ParameterizedTest
    @CsvSource({"c6, RU", "dl, RU", "c5, RU", "c4, RU", "b4, RU", "dl, DE", "c6, FR", "b5, PL", "c5, DE", "a7, CA"})
    void text_is_painted_where_the_layout_says_and_stamps_have_their_corner(String id, String country)
            throws Exception {
        Envelope envelope = envelope(id, Countries.byCode(country).orElseThrow());
        EnvelopeFace face = envelope.format().face(envelope.from());
        Sheet sheet =
                EnvelopeLayout.sheets(envelope, Fonts.MEASURE).orElseThrow().getFirst();
        BufferedImage page = paint(envelope);
        for (Role role : List.of(Role.SENDER, Role.ADDRESS)) {
            List<Placed> lines = EnvelopeCheck.of(sheet, role);
            Zone ink = ink(page, role == Role.SENDER ? face.sender() : face.address())
                    .orElseThrow();
            // The first letter's own margin, and of capitals without accent: «А», «Б».
            assertThat(ink.xMm()).isCloseTo(lines.getFirst().xMm() + 0.2, within(TOLERANCE_MM));
            Placed last = lines.getLast();
            assertThat(ink.bottomMm()).isCloseTo(last.baselineMm(), within(TOLERANCE_MM));
        }
        assertThat(ink(page, face.stamp())).isEmpty();
        assertThat(ink(page, face.machine())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"c6", "dl", "c5", "c4", "b4"})
    void the_index_stamp_is_painted_to_a_third_of_a_millimetre(String id) throws Exception {
        Envelope envelope = envelope(id, RUSSIA);
        Zone index = Objects.requireNonNull(envelope.format().face(RUSSIA).index());
        BufferedImage page = paint(envelope);
        for (int place = 0; place <= 6; place++) {
            double x = 15 + place * 9.0;
            assertBox(page, new Zone(x - 1, index.yMm() - 1, 9, 3.5), new Zone(x, index.yMm(), 7, 2));
            if (place == 0) {
                assertBox(page, new Zone(x - 1, index.yMm() + 2.5, 9, 5), new Zone(x, index.yMm() + 3, 7, 1));
            } else {
                // 1, 4, 3, 6, 0, 0: each reaches all four sides of its box; the line is 0.8 mm thick.
                assertBox(page, new Zone(x, index.yMm() + 2.5, 7, 13), new Zone(x + 0.6, index.yMm() + 3.6, 5.8, 10.8));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a6", "4x6"})
    void a_postcard_is_painted_where_the_layout_says_and_stamps_have_their_corner(String id) throws Exception {
        Postcard kind = Postcards.byId(id).orElseThrow();
        PrintedCard card = new PrintedCard(
                Examples.letter("Пишу вам."),
                LetterStyle.USUAL,
                RUSSIA_LAST,
                List.of("Bertha Schmidt", "10115 Berlin"),
                kind,
                CardSender.LEFT);
        PostcardFace face = kind.face(CardSender.LEFT);
        PdfFile pdf = PostcardPdf.of(card);
        BufferedImage page;
        try (PageImages images = PageImages.of(pdf.bytes())) {
            page = images.page(0, Ink.DPI_300);
        }
        for (Role role : List.of(Role.SENDER, Role.ADDRESS)) {
            List<Placed> lines = EnvelopeCheck.of(pdf.sheets().getFirst(), role);
            Zone ink = ink(page, role == Role.SENDER ? face.sender() : face.address())
                    .orElseThrow();
            assertThat(ink.xMm()).isCloseTo(lines.getFirst().xMm() + 0.2, within(TOLERANCE_MM));
            assertThat(ink.bottomMm()).isCloseTo(lines.getLast().baselineMm(), within(TOLERANCE_MM));
        }
        Zone divider = face.divider();
        Zone line =
                ink(page, new Zone(divider.xMm() - 3, 0, 6, kind.heightMm())).orElseThrow();
        assertThat(line.xMm() + line.widthMm() / 2).isCloseTo(kind.widthMm() / 2, within(TOLERANCE_MM));
        assertThat(line.yMm()).isCloseTo(divider.yMm(), within(TOLERANCE_MM));
        assertThat(line.bottomMm()).isCloseTo(divider.bottomMm(), within(TOLERANCE_MM));
        assertThat(ink(page, face.stamp())).isEmpty();
        assertThat(ink(page, face.machine())).isEmpty();
    }

    private static void assertBox(BufferedImage page, Zone window, Zone wanted) {
        Zone ink = ink(page, window).orElseThrow();
        assertThat(ink.xMm()).isCloseTo(wanted.xMm(), within(TOLERANCE_MM));
        assertThat(ink.yMm()).isCloseTo(wanted.yMm(), within(TOLERANCE_MM));
        assertThat(ink.rightMm()).isCloseTo(wanted.rightMm(), within(TOLERANCE_MM));
        assertThat(ink.bottomMm()).isCloseTo(wanted.bottomMm(), within(TOLERANCE_MM));
    }

    private static Envelope envelope(String id, Country from) {
        EnvelopeFormat format = EnvelopeFormats.byId(id).orElseThrow();
        return new Envelope(
                from.equals(RUSSIA) ? Examples.DOMESTIC : RUSSIA_LAST,
                List.of("Bertha Schmidt", "Postfach 12 34 56", "10115 Berlin"),
                format,
                from,
                EnvelopeOptions.USUAL);
    }

    private static BufferedImage paint(Envelope envelope) throws Exception {
        try (PageImages images = PageImages.of(EnvelopePdf.of(envelope).bytes())) {
            return images.page(0, Ink.DPI_300);
        }
    }

    private static Optional<Zone> ink(BufferedImage page, Zone part) {
        return new Ink(page, Ink.DPI_300).in(part);
    }
}
