package konvert.pdf;

import static konvert.pdf.Examples.A4;
import static konvert.pdf.Examples.A5;
import static konvert.pdf.Examples.PARAGRAPH;
import static konvert.pdf.Examples.letter;
import static konvert.pdf.LetterStyle.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import konvert.pdf.Placed.Role;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterStyleTest {

    private static final String READER = "Бахтин Александр Сергеевич, 1971 г. р.";

    private static PrintedLetter printed(String text, Paper paper, LetterStyle style) {
        return new PrintedLetter(letter(text), paper, style, READER);
    }

    private static List<Sheet> sheets(String text, Paper paper, LetterStyle style) {
        return LetterLayout.sheets(printed(text, paper, style), Fonts.MEASURE);
    }

    private static List<Placed> lines(List<Sheet> sheets, Role role) {
        return sheets.stream()
                .flatMap(sheet -> sheet.placed().stream())
                .filter(line -> line.role() == role)
                .toList();
    }

    @Test
    void a_usual_size_goes_along_with_the_typeface_and_a_chosen_one_stays() {
        assertThat(USUAL.with(Typeface.CAVEAT).sizePt()).isEqualTo(16);
        assertThat(USUAL.with(13.5).with(Typeface.CAVEAT).sizePt()).isEqualTo(13.5);
    }

    @Test
    void a_file_that_leaves_something_out_or_goes_too_far_gives_a_style_all_the_same() throws Exception {
        JsonMapper json = new JsonMapper();
        LetterStyle some = USUAL.with(Typeface.BAD_SCRIPT).withDuplex(true).withHyphenated(false);
        assertThat(json.readValue(json.writeValueAsString(some), LetterStyle.class))
                .isEqualTo(some);
        LetterStyle odd = json.readValue("{\"sizePt\": 300}", LetterStyle.class);
        assertThat(odd.typeface()).isEqualTo(Typeface.SERIF);
        assertThat(odd.sizePt()).isEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_set_in_the_typeface_and_size_chosen(Typeface typeface) {
        List<Sheet> sheets = sheets(PARAGRAPH, A4, USUAL.with(typeface).with(15));
        assertThat(lines(sheets, Role.BODY))
                .allSatisfy(line -> assertThat(line.face()).isEqualTo(typeface.face()))
                .allSatisfy(line -> assertThat(line.sizePt()).isEqualTo(15));
    }

    @ParameterizedTest
    @EnumSource
    void every_letter_keeps_within_the_height_that_its_face_claims(Face face) {
        var font = Fonts.of(face);
        String letters = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789,.;:!?()«»№";
        double above = font.getAscent(letters) / 1000.0;
        double below = -font.getDescent(letters) / 1000.0;
        assertThat(Mm.ofPoints(above)).isLessThanOrEqualTo(face.ascentMm(1));
        assertThat(Mm.ofPoints(below)).isLessThanOrEqualTo(face.descentMm(1));
    }

    @Test
    void ragged_lines_part_no_word_and_keep_their_spaces() {
        List<Placed> ragged = lines(sheets(PARAGRAPH, A5, USUAL.withJustified(false)), Role.BODY);
        assertThat(ragged)
                .allSatisfy(line -> assertThat(line.wordSpaceMm()).isZero())
                .noneMatch(line -> line.text().endsWith("-"));
    }

    @Test
    void words_are_parted_only_by_choice() {
        assertThat(lines(sheets(PARAGRAPH, A5, USUAL.with(18)), Role.BODY))
                .anyMatch(line -> line.text().endsWith("-"));
        assertThat(lines(sheets(PARAGRAPH, A5, USUAL.with(18).withHyphenated(false)), Role.BODY))
                .noneMatch(line -> line.text().endsWith("-"));
    }

    @Test
    void quotes_and_dashes_can_stay_as_typed() {
        String typed = "Читаю \"Дар\" - и пью чай...";
        assertThat(lines(sheets(typed, A4, USUAL), Role.BODY))
                .extracting(Placed::text)
                .containsExactly("Читаю «Дар»\u00a0— и\u00a0пью чай…");
        assertThat(lines(sheets(typed, A4, USUAL.withTypographic(false)), Role.BODY))
                .extracting(Placed::text)
                .containsExactly(typed);
    }

    @Test
    void the_header_says_on_each_sheet_who_it_is_for_and_which_page() {
        List<Sheet> sheets = sheets((PARAGRAPH + "\n").repeat(8), A5, USUAL.withHeader(true));
        assertThat(sheets).hasSizeGreaterThan(1).allSatisfy(sheet -> {
            Placed header = lines(List.of(sheet), Role.HEADER).getFirst();
            Placed number = lines(List.of(sheet), Role.PAGE_NUMBER).getFirst();
            assertThat(header.text()).isEqualTo(READER);
            assertThat(number.baselineMm()).isEqualTo(header.baselineMm());
            assertThat(number.rightMm(Fonts.MEASURE))
                    .isCloseTo(A5.widthMm() - A5.margins().rightMm(), within(0.001));
            assertThat(header.rightMm(Fonts.MEASURE)).isLessThan(number.xMm());
        });
        assertThat(sheets("раз", A5, USUAL.withHeader(true)).getFirst().placed())
                .noneMatch(line -> line.role() == Role.PAGE_NUMBER);
    }

    @Test
    void a_long_name_in_the_header_gets_smaller_until_it_fits() {
        String name = "Константинопольский-Римский Владислав Константинович, 1985 г. р.";
        PrintedLetter long18 = new PrintedLetter(
                letter((PARAGRAPH + "\n").repeat(8)), A5, USUAL.with(18).withHeader(true), name + name);
        List<Sheet> sheets = LetterLayout.sheets(long18, Fonts.MEASURE);
        assertThat(lines(sheets, Role.HEADER))
                .allSatisfy(line -> assertThat(line.rightMm(Fonts.MEASURE))
                        .isLessThan(lines(sheets, Role.PAGE_NUMBER).getFirst().xMm()));
    }

    @Test
    void two_pages_on_both_sides_of_a_sheet_weigh_one_sheet_and_the_file_tells_the_printer() throws Exception {
        PdfFile duplex = LetterPdf.of(printed((PARAGRAPH + "\n").repeat(25), A4, USUAL.withDuplex(true)));
        assertThat(duplex.pages()).isEqualTo(3);
        assertThat(duplex.papers()).isEqualTo(2);
        assertThat(duplexOf(duplex)).isEqualTo("DuplexFlipLongEdge");
        assertThat(duplexOf(LetterPdf.of(printed("раз", A4, USUAL)))).isNull();
    }

    @Test
    void an_envelope_never_begins_on_the_back_of_a_letter() throws Exception {
        PdfFile letter = LetterPdf.of(printed((PARAGRAPH + "\n").repeat(25), A4, USUAL.withDuplex(true)));
        PdfFile envelope = EnvelopePdf.of(Examples.envelope(
                Examples.ABROAD, Examples.SENDER, EnvelopeFormats.byId("dl").orElseThrow()));
        PdfFile joined = PdfFile.joined(List.of(letter, envelope));
        assertThat(joined.sheets()).extracting(Sheet::widthMm).containsExactly(210.0, 210.0, 210.0, 210.0, 220.0);
        assertThat(joined.sheets().get(3).placed()).isEmpty();
        assertThat(duplexOf(joined)).isEqualTo("DuplexFlipLongEdge");
    }

    @Test
    void a_character_the_face_lacks_is_set_in_another_one_and_takes_its_room() throws Exception {
        String odd = "Слово Ѐ и ѝ тоже";
        assertThat(Glyphs.runs(odd, Face.SERIF))
                .extracting(Glyphs.Run::text)
                .containsExactly("Слово ", "Ѐ", " и ", "ѝ", " тоже");
        double runs = Glyphs.runs(odd, Face.SERIF).stream()
                .mapToDouble(run -> Fonts.MEASURE.widthMm(run.text(), run.face(), 12))
                .sum();
        assertThat(Fonts.MEASURE.widthMm(odd, Face.SERIF, 12)).isCloseTo(runs, within(0.0001));
        PdfFile file = LetterPdf.of(printed(odd, A4, USUAL));
        assertThat(ReadBack.text(file)).contains("Слово Ѐ и ѝ тоже");
        assertThat(names(file)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_letter_needs_one_font(Typeface typeface) throws Exception {
        PdfFile file = LetterPdf.of(printed(PARAGRAPH + " Ӏ ҕ ә №", A4, USUAL.with(typeface)));
        assertThat(names(file)).hasSize(1);
        assertThat(ReadBack.text(file)).contains("Ӏ ҕ ә №");
    }

    private static Set<String> names(PdfFile file) throws Exception {
        return ReadBack.fonts(file).stream().map(font -> font.getName()).collect(Collectors.toSet());
    }

    private static String duplexOf(PdfFile file) throws Exception {
        return ReadBack.read(
                file,
                document -> document.getDocumentCatalog()
                        .getViewerPreferences()
                        .getCOSObject()
                        .getNameAsString(COSName.DUPLEX));
    }
}
