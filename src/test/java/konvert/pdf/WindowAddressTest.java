package konvert.pdf;

import static konvert.pdf.Examples.SENDER;
import static konvert.pdf.Examples.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import konvert.pdf.Placed.Role;
import konvert.post.AddressBlock;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.WindowKind;
import konvert.post.WindowKinds;
import konvert.post.Zone;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters whose address shows in the window of an envelope. */
class WindowAddressTest {

    private static WindowKind kind(String id) {
        return WindowKinds.byId(id).orElseThrow();
    }

    private static Paper paper(WindowKind kind) {
        return Papers.byId(kind.paper()).orElseThrow();
    }

    private static PdfFile print(AddressBlock block, WindowKind kind) throws Refusal {
        return LetterPdf.of(
                Examples.printed(letter((Examples.PARAGRAPH + "\n").repeat(8)), paper(kind)),
                new WindowAddress(block, SENDER, kind));
    }

    @ParameterizedTest
    @MethodSource("konvert.post.WindowKinds#all")
    void sender_and_address_stand_in_their_zones_and_the_letter_below_them(WindowKind kind) throws Exception {
        PdfFile letter = print(Examples.ABROAD, kind);
        Sheet first = letter.sheets().getFirst();
        for (Placed line : first.placed()) {
            switch (line.role()) {
                case SENDER ->
                    EnvelopeCheck.assertInside(
                            EnvelopeCheck.ink(line), Objects.requireNonNull(kind.sender()), line.text());
                case ADDRESS -> {
                    EnvelopeCheck.assertInside(EnvelopeCheck.ink(line), kind.address(), line.text());
                    assertThat(line.sizePt()).isGreaterThanOrEqualTo(9);
                }
                default -> assertThat(line.topMm()).isGreaterThan(kind.address().bottomMm());
            }
        }
        assertThat(letter.sheets().get(1).placed().getFirst().topMm()).isLessThan(30);
        assertThat(first.placed()).allMatch(line -> line.bottomMm() < first.heightMm() - 10);
    }

    @ParameterizedTest
    @MethodSource("konvert.post.WindowKinds#all")
    void fold_marks_stand_at_the_left_edge(WindowKind kind) throws Exception {
        assertThat(print(Examples.ABROAD, kind).sheets().getFirst().strokes())
                .hasSameSizeAs(kind.foldsMm())
                .allMatch(mark -> EnvelopeCheck.extent(mark).rightMm() < 10)
                .extracting(mark -> mark.points().getFirst().yMm())
                .isEqualTo(kind.foldsMm());
    }

    /** The letter slides by as much as the envelope is larger than the folded sheet. */
    @ParameterizedTest
    @CsvSource({"dinb", "dina", "us10"})
    void the_address_shows_in_the_window_however_the_letter_slides(String id) throws Exception {
        WindowKind kind = kind(id);
        EnvelopeFormat envelope = EnvelopeFormats.byId(kind.envelope()).orElseThrow();
        Zone window = window(id, envelope);
        double firstFold = kind.foldsMm().getFirst();
        double packet = Math.max(firstFold, kind.foldsMm().get(1) - firstFold);
        double down = envelope.heightMm() - packet;
        double across = envelope.widthMm() - paper(kind).widthMm();
        for (Zone shown : Stream.of(kind.address(), kind.sender())
                .filter(Objects::nonNull)
                .toList()) {
            for (double dx : new double[] {0, across}) {
                for (double dy : new double[] {0, down}) {
                    Zone inEnvelope = new Zone(
                            shown.xMm() + dx, shown.yMm() + packet - firstFold + dy, shown.widthMm(), shown.heightMm());
                    EnvelopeCheck.assertInside(inEnvelope, window, id + " " + dx + " " + dy);
                }
            }
        }
    }

    private static Zone window(String id, EnvelopeFormat envelope) throws Exception {
        JsonNode data =
                new JsonMapper().readTree(Path.of("resources/post/windows.json").toFile());
        for (JsonNode kind : data.get("windows")) {
            if (kind.get("id").textValue().equals(id)) {
                JsonNode hole = kind.get("window");
                double height = hole.get("heightMm").doubleValue();
                return new Zone(
                        hole.get("leftMm").doubleValue(),
                        envelope.heightMm() - hole.get("bottomMm").doubleValue() - height,
                        hole.get("widthMm").doubleValue(),
                        height);
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void the_sender_stands_above_the_address_turned_between_its_parts_where_the_window_shows_it() throws Exception {
        Sheet first = print(Examples.ABROAD, kind("dinb")).sheets().getFirst();
        assertThat(EnvelopeCheck.of(first, Role.SENDER))
                .extracting(line -> line.text().replace('\u00a0', ' '))
                .containsExactly("Anna Schmidt · Postfach 12 34 56 ·", "10115 Berlin · GERMANY");
        assertThat(EnvelopeCheck.of(
                        print(Examples.ABROAD, kind("us10")).sheets().getFirst(), Role.SENDER))
                .isEmpty();
    }

    @Test
    void in_a_low_window_what_is_between_facility_and_postcode_is_one_line() throws Exception {
        Sheet first = print(Examples.ABROAD, kind("us10")).sheets().getFirst();
        assertThat(EnvelopeCheck.of(first, Role.ADDRESS))
                .extracting(Placed::text)
                .containsExactly(
                        "Бахтину Александру Сергеевичу, 1971 г. р.",
                        "ФКУ СИЗО-2 УФСИН России по Московской области",
                        "ул. Горвал, д. 6, г. Волоколамск, Московская область",
                        "143600",
                        "RUSSLAND / РОССИЯ");
    }

    @ParameterizedTest
    @CsvSource({"dinb", "dina", "us10"})
    void an_address_in_two_scripts_is_refused_where_only_one_fits_and_fits_in_that(String id) throws Exception {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> print(Examples.BILINGUAL, kind(id)));
        assertThat(refusal).hasMessage("window.too-small.address-bilingual");
        assertThat(Words.of("words", Locale.ENGLISH).say(refusal)).contains("--cyrillic-only");
        assertThat(EnvelopeCheck.of(
                        print(Examples.BILINGUAL.cyrillic(), kind(id)).sheets().getFirst(), Role.ADDRESS))
                .isNotEmpty();
    }

    @Test
    void a_window_is_found_under_the_names_people_use() {
        assertThat(WindowKinds.byId("DIN 5008 A")).contains(kind("dina"));
        assertThat(WindowKinds.byId("#10")).contains(kind("us10"));
        assertThat(WindowKinds.byId("DL/O")).contains(kind("dlo"));
        assertThat(WindowKinds.byId("porthole")).isEmpty();
    }
}
