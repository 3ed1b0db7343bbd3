package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konvert.directory.ReplyEnds;
import konvert.post.Countries;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.words.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyPdfTest {

    private static final double PIXELS_PER_MM = 300 / 25.4;
    private static final Paper A4 = Papers.byId("a4").orElseThrow();
    private static final String READER = "Бахтин Александр Сергеевич, 1971 г. р.";

    private static final ReplyKit.Inventory INVENTORY = new ReplyKit.Inventory(
            LocalDate.of(2026, 11, 22),
            Map.of("blank-sheet", 2, "stamped-envelope", 1, "envelope", 1, "photograph", 1, "postcard", 5));

    private static ReplyEnds ends(String country, String... writer) {
        return new ReplyEnds(
                READER,
                "Бахтину Александру Сергеевичу, 1971 г. р.",
                List.of(
                        READER,
                        "ФКУ СИЗО-2 УФСИН России по Московской области",
                        "ул. Горвал, д. 6",
                        "г. Волоколамск",
                        "Московская область",
                        "143600"),
                List.of(writer),
                Countries.byCode(country).orElseThrow(),
                Countries.RUSSIA);
    }

    private static ReplyEnds german() {
        return ends("DE", "Anna Schmidt", "Musterstraße 1", "10115 Berlin");
    }

    private static ReplyEnds russian() {
        return ends("RU", "Щербакова Анна", "ул. Щорса, д. 12", "г. Ростов-на-Дону", "344000");
    }

    private static ReplyKit kit(Paper paper, Ruling ruling) {
        ReplyKit.Cover cover = new ReplyKit.Cover(EnvelopeFormats.byId("c6").orElseThrow(), Set.of(), paper);
        return new ReplyKit(2, ruling, true, paper, cover, INVENTORY);
    }

    private static String page(PdfFile file, int number) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replace('\u00a0', ' ').strip();
        }
    }

    @Test
    void sheets_have_the_name_the_envelope_both_addresses_the_inventory_what_and_how_many() throws Exception {
        PdfFile file = ReplyPdf.of(german(), kit(A4, Ruling.RULED));
        assertThat(file.pages()).isEqualTo(4);
        assertThat(page(file, 1)).isEqualTo(READER);
        assertThat(page(file, 3))
                .contains("От кого", "Откуда", "Кому", "Куда")
                .contains(READER, "143600", "Anna Schmidt", "ГЕРМАНИЯ / GERMANY")
                .doesNotContain("марк", "stamp");
        assertThat(page(file, 4))
                .contains("Опись вложений", "Кому: Бахтину Александру Сергеевичу", "Дата: 22 ноября 2026 г.")
                .contains("1 Чистые листы для ответа 2 шт.", "2 Конверт с маркой для ответа 1 шт.")
                .contains("4 Фотография (10 × 15 см) 1 шт.", "5 Открытки 5 шт.", "Всего: 10 предметов")
                .contains("Подпись отправителя", "От кого: Anna Schmidt");
    }

    static List<Paper> papers() {
        return Papers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_page_can_be_kept_for_ever_and_two_runs_write_the_same(Paper paper) throws Exception {
        for (ReplyEnds ends : List.of(german(), russian())) {
            for (Ruling ruling : Ruling.values()) {
                byte[] bytes = ReplyPdf.of(ends, kit(paper, ruling)).bytes();
                assertThat(VeraPdf.faults(bytes)).isEmpty();
                assertThat(ReplyPdf.of(ends, kit(paper, ruling)).bytes()).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void all_of_an_inventory_stands_on_its_part_of_the_sheet(Paper paper) {
        Sheet sheet = InventoryLayout.sheet(german(), INVENTORY, paper, Fonts.MEASURE);
        double room = paper.heightMm() > 250 ? paper.heightMm() / 2 : paper.heightMm();
        assertThat(sheet.placed()).allSatisfy(line -> {
            assertThat(line.bottomMm()).isLessThan(room - 5);
            assertThat(line.rightMm(Fonts.MEASURE)).isLessThan(paper.widthMm() - 5);
        });
    }

    @ParameterizedTest
    @CsvSource({"a4, RULED", "a4, SQUARED", "letter, RULED", "letter, SQUARED", "a5, RULED", "a5, SQUARED"})
    void lines_are_painted_as_far_apart_as_in_a_copybook(String id, Ruling ruling) throws Exception {
        Paper paper = Papers.byId(id).orElseThrow();
        PdfFile file = ReplyPdf.of(german(), new ReplyKit(1, ruling, false, paper, null, null));
        try (PageImages images = PageImages.of(file.bytes())) {
            BufferedImage page = images.page(0, PIXELS_PER_MM);
            // Between two lines of the other direction, so that none of them is met.
            List<Double> down = lines(page, false, paper.widthMm() / 2 + 1.3);
            List<Double> across = lines(page, true, 16 + 2.5);
            assertThat(down.getFirst()).isCloseTo(16 + (ruling == Ruling.RULED ? 8 : 0), within(0.3));
            assertEven(down, ruling.pitchMm());
            assertThat(down.getLast()).isGreaterThan(paper.heightMm() - 16);
            if (ruling == Ruling.RULED) {
                assertThat(across).hasSize(1);
                assertThat(across.getFirst()).isCloseTo(20, within(0.3));
            } else {
                assertEven(across, ruling.pitchMm());
                assertThat(across.getFirst() + across.getLast()).isCloseTo(paper.widthMm(), within(0.6));
            }
        }
    }

    private static void assertEven(List<Double> lines, double pitch) {
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).isCloseTo(lines.getFirst() + i * pitch, within(0.3));
        }
        assertThat(lines).hasSizeGreaterThan(10);
    }

    /** The middles of the lines that a straight way over the page meets, in mm. */
    private static List<Double> lines(BufferedImage page, boolean across, double atMm) {
        List<Double> middles = new ArrayList<>();
        int begun = -1;
        int at = (int) (atMm * PIXELS_PER_MM);
        for (int i = 0; i < (across ? page.getWidth() : page.getHeight()); i++) {
            boolean ink = (page.getRGB(across ? i : at, across ? at : i) & 0xff) < 200;
            if (ink && begun < 0) {
                begun = i;
            } else if (!ink && begun >= 0) {
                middles.add((begun + i) / 2.0 / PIXELS_PER_MM);
                begun = -1;
            }
        }
        return middles;
    }

    @ParameterizedTest
    @EnumSource(Ruling.class)
    void a_name_stands_above_the_lines_only_where_it_is_wanted(Ruling ruling) {
        assertThat(RuledSheet.of(A4, ruling, "", Fonts.MEASURE).placed()).isEmpty();
        Placed name = RuledSheet.of(A4, ruling, READER, Fonts.MEASURE).placed().getFirst();
        assertThat(name.bottomMm()).isLessThan(16);
        Placed longName = RuledSheet.of(A4, ruling, READER.repeat(4), Fonts.MEASURE)
                .placed()
                .getFirst();
        assertThat(longName.rightMm(Fonts.MEASURE)).isLessThan(A4.widthMm() - 4);
    }

    @Test
    void what_cannot_be_printed_is_refused() {
        assertThatThrownBy(() -> ReplyPdf.of(german(), new ReplyKit(0, Ruling.RULED, false, A4, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("reply.nothing");
        assertThatThrownBy(() -> ReplyPdf.of(german(), new ReplyKit(21, Ruling.RULED, false, A4, null, null)))
                .hasMessageStartingWith("reply.sheets");
        assertThatThrownBy(() -> ReplyPdf.of(ends("DE", "A. Schmidt"), kit(A4, Ruling.RULED)))
                .hasMessageStartingWith("reply.no-address");
    }

    @Test
    void a_kit_weighs_its_paper_and_its_envelope() {
        assertThat(kit(A4, Ruling.RULED).grams()).isCloseTo(2.5 * 4.99 + 3.7, within(0.1));
    }
}
