package konvert.pdf;

import static konvert.pdf.Examples.A4;
import static konvert.pdf.Examples.SENDER;
import static konvert.pdf.Examples.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFileTest {

    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final EnvelopeFormat DL = EnvelopeFormats.byId("dl").orElseThrow();

    @ParameterizedTest
    @MethodSource("konvert.post.EnvelopeFormats#all")
    void an_envelope_is_exactly_as_large_as_its_format(EnvelopeFormat format) throws Exception {
        PdfFile envelope = EnvelopePdf.of(Examples.envelope(Examples.ABROAD, SENDER, format));
        assertThat(envelope.pages()).isEqualTo(1);
        ReadBack.Size size = ReadBack.sizes(envelope).getFirst();
        assertThat(size.widthMm()).isCloseTo(format.widthMm(), within(0.01));
        assertThat(size.heightMm()).isCloseTo(format.heightMm(), within(0.01));
    }

    @Test
    void the_address_can_be_copied_line_by_line() throws Exception {
        String text = ReadBack.text(EnvelopePdf.of(Examples.envelope(Examples.ABROAD, SENDER, DL)));
        assertThat(text.lines()).containsSubsequence(SENDER).containsSubsequence(Examples.ABROAD.texts());
    }

    @Test
    void a_justified_letter_can_be_copied_word_by_word() throws Exception {
        String text = ReadBack.text(Examples.pdf(letter(Examples.PARAGRAPH), A4));
        assertThat(text.replaceAll("(?<=[а-яё])-\\s+", "").replaceAll("\\s+", " "))
                .contains("Берлин, 22 ноября 2026 г. Здравствуйте, Александр Сергеевич! " + Examples.PARAGRAPH);
    }

    @Test
    void fonts_are_embedded_as_subsets() throws Exception {
        PdfFile both = PdfFile.joined(List.of(
                Examples.pdf(letter("Как вы?"), A4), EnvelopePdf.of(Examples.envelope(Examples.ABROAD, SENDER, DL))));
        assertThat(ReadBack.fonts(both)).hasSize(3).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+PT(Serif-Regular|Sans-Regular|Sans-Bold)");
        });
        assertThat(both.bytes()).hasSizeLessThan(60_000);
    }

    @Test
    void nothing_is_said_about_writer_reader_program_or_time() throws Exception {
        PdfFile letter = Examples.pdf(letter("Как вы?"), A4);
        assertThat(ReadBack.<Integer>read(letter, d -> {
                    PDDocumentInformation info = d.getDocumentInformation();
                    return info.getCOSObject().size();
                }))
                .isZero();
        assertThat(new String(letter.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("openpdf")
                .doesNotContainIgnoringCase("konvert")
                .doesNotContain("CreationDate");
    }

    @Test
    void of_itself_a_file_says_that_it_is_PDF_A_and_in_Russian_and_nothing_else() throws Exception {
        PdfFile letter = Examples.pdf(letter("Как вы?"), A4);
        String said = ReadBack.read(letter, d -> {
            try {
                byte[] xmp = d.getDocumentCatalog().getMetadata().toByteArray();
                return new String(xmp, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(TAG.matcher(said).replaceAll("").strip().split("\\s+")).containsExactly("2", "U");
        assertThat(said).contains("<pdfaid:part>2<", "<pdfaid:conformance>U<");
        assertThat(ReadBack.<String>read(letter, d -> d.getDocumentCatalog().getLanguage()))
                .isEqualTo("ru");
    }

    @Test
    void printers_are_told_not_to_scale_and_to_choose_the_tray_by_size() throws Exception {
        PdfFile letter = Examples.pdf(letter("Как вы?"), A4);
        List<String> preferences = ReadBack.read(letter, d -> {
            var wishes = d.getDocumentCatalog().getViewerPreferences();
            return List.of(
                    String.valueOf(wishes.getPrintScaling()),
                    String.valueOf(wishes.getCOSObject().getBoolean(COSName.getPDFName("PickTrayByPDFSize"), false)));
        });
        assertThat(preferences).containsExactly("None", "true");
    }

    @Test
    void the_same_letter_gives_the_same_bytes_on_any_thread() throws Exception {
        byte[] once = Examples.pdf(letter(Examples.PARAGRAPH), A4).bytes();
        ConcurrentLinkedQueue<byte[]> others = new ConcurrentLinkedQueue<>();
        List<Thread> threads = List.of(
                Thread.ofPlatform().start(() -> others.add(bytes(Examples.PARAGRAPH))),
                Thread.ofPlatform().start(() -> others.add(bytes(Examples.PARAGRAPH))));
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(others).hasSize(2).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
    }

    @Test
    void another_letter_has_another_identifier() {
        assertThat(identifier("Как вы?"))
                .isNotEqualTo(identifier("Как вы там?"))
                .isNotEqualTo("0".repeat(32));
    }

    @Test
    void joined_files_keep_their_order_and_page_sizes() throws Exception {
        PdfFile letter = Examples.pdf(letter((Examples.PARAGRAPH + "\n").repeat(12)), A4);
        PdfFile both = PdfFile.joined(List.of(letter, EnvelopePdf.of(Examples.envelope(Examples.ABROAD, SENDER, DL))));
        assertThat(both.pages()).isEqualTo(3);
        assertThat(ReadBack.sizes(both))
                .extracting(size -> Math.round(size.widthMm()))
                .containsExactly(210L, 210L, 220L);
        assertThat(ReadBack.text(both)).containsSubsequence("2 / 2", "143600");
    }

    private static byte[] bytes(String text) {
        try {
            return Examples.pdf(letter(text), A4).bytes();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String identifier(String text) {
        String pdf = new String(bytes(text), StandardCharsets.ISO_8859_1);
        int start = pdf.lastIndexOf("/ID [<") + 6;
        return pdf.substring(start, start + 32);
    }
}
