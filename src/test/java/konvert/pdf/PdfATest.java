package konvert.pdf;

import static konvert.pdf.Examples.SENDER;
import static konvert.pdf.Examples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.PostalMark;
import konvert.post.ReturnAddress;
import konvert.post.WindowKind;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page as an archive would judge it. */
class PdfATest {

    private static final Paper A4 = Papers.byId("a4").orElseThrow();
    private static final EnvelopeFormat C6 = EnvelopeFormats.byId("c6").orElseThrow();

    /** Letters made of others, a soft hyphen, a dash and figures: all that a subset font may get wrong. */
    private static final String EVERYTHING =
            "Ёлка, йод, Їжак; Zoë, naïve, Ærø: «ёлочки» — № 5, 1 234,50 ₽…\n\n" + Examples.PARAGRAPH;

    @ParameterizedTest
    @MethodSource("konvert.post.Papers#all")
    void a_letter(Paper paper) throws Exception {
        PdfFile letter = Examples.pdf(letter((EVERYTHING + "\n").repeat(9)), paper);
        assertThat(letter.pages()).isGreaterThan(1);
        assertThat(VeraPdf.faults(letter.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("konvert.post.WindowKinds#all")
    void a_letter_for_a_window(WindowKind kind) throws Exception {
        Paper paper = Papers.byId(kind.paper()).orElseThrow();
        PdfFile letter = LetterPdf.of(
                Examples.printed(letter(EVERYTHING), paper), new WindowAddress(Examples.DOMESTIC, SENDER, kind));
        assertThat(VeraPdf.faults(letter.bytes())).isEmpty();
    }

    @Test
    void an_envelope() throws Exception {
        assertThat(VeraPdf.faults(EnvelopePdf.of(abroad(C6)).bytes())).isEmpty();
        assertThat(VeraPdf.faults(
                        EnvelopePdf.of(everything(C6, ReturnAddress.FRONT)).bytes()))
                .isEmpty();
    }

    @Test
    void envelopes_of_all_formats_from_abroad_and_inside_Russia_with_all_that_is_printed_on_one() throws Exception {
        List<PdfFile> envelopes = new ArrayList<>();
        for (EnvelopeFormat format : EnvelopeFormats.all()) {
            envelopes.add(EnvelopePdf.of(abroad(format)));
            envelopes.add(EnvelopePdf.of(everything(format, ReturnAddress.FRONT)));
        }
        assertThat(VeraPdf.faults(PdfFile.joined(envelopes).bytes())).isEmpty();
    }

    @Test
    void an_empty_page() throws Exception {
        PdfFile empty = PdfFile.of(List.of(new Sheet(210, 297, List.of())));
        assertThat(VeraPdf.faults(empty.bytes())).isEmpty();
    }

    static Stream<Paper> papers() {
        return Papers.all().stream().filter(paper -> CutOut.fits(C6, paper));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_sheet_to_cut_out_with_the_back(Paper paper) throws Exception {
        PdfFile cutOut = EnvelopePdf.onPaper(everything(C6, ReturnAddress.BACK), paper);
        assertThat(cutOut.pages()).isEqualTo(2);
        assertThat(VeraPdf.faults(cutOut.bytes())).isEmpty();
    }

    @Test
    void letter_and_envelope_in_one_file() throws Exception {
        assertThat(VeraPdf.faults(both())).isEmpty();
    }

    @Test
    void a_file_that_says_too_little_about_itself_is_found_out() throws Exception {
        String silent = new String(both(), StandardCharsets.ISO_8859_1).replace("pdfaid:part>2", "pdfaid:part>9");
        assertThat(VeraPdf.faults(silent.getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .startsWith("6.6.4: ");
    }

    @Test
    void another_process_writes_the_same_bytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InAnotherProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] bytes = other.getInputStream().readAllBytes();
        assertThat(other.waitFor()).isZero();
        assertThat(bytes).isEqualTo(both());
    }

    /** Writes the file to standard output. */
    static final class InAnotherProcess {

        private InAnotherProcess() {}

        public static void main(String[] arguments) throws Exception {
            System.out.write(both());
        }
    }

    private static byte[] both() throws Refusal {
        return PdfFile.joined(List.of(
                        Examples.pdf(letter(EVERYTHING), A4), EnvelopePdf.of(everything(C6, ReturnAddress.FRONT))))
                .bytes();
    }

    private static Envelope abroad(EnvelopeFormat format) {
        return Examples.envelope(Examples.ABROAD, SENDER, format);
    }

    private static Envelope everything(EnvelopeFormat format, ReturnAddress where) {
        Country russia = Countries.byCode("RU").orElseThrow();
        return new Envelope(
                Examples.DOMESTIC,
                SENDER,
                format,
                russia,
                new EnvelopeOptions(true, true, where, EnumSet.allOf(PostalMark.class)));
    }
}
