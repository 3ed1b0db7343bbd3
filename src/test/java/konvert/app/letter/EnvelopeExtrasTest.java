package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import konvert.app.control.Background;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.letter.Letter;
import konvert.pdf.LetterStyle;
import konvert.pdf.PdfFile;
import konvert.pdf.Photos;
import konvert.pdf.Placed;
import konvert.pdf.Sheet;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.Papers;
import konvert.post.PostalMark;
import konvert.post.ReturnAddress;
import konvert.post.Weight;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else is chosen for an envelope, as the window prints and remembers it. */
class EnvelopeExtrasTest {

    private static final Directory DIRECTORY = BundledDirectory.load();
    private static final LetterPress PRESS = new LetterPress(
            DIRECTORY, DIRECTORY.person("bakhtin-aleksandr-1971").orElseThrow());

    private static Composition composition(String country, EnvelopeExtras extras) {
        Country from = Countries.byCode(country).orElseThrow();
        return new Composition(
                new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", "Пишу вам.", "Анна"),
                Gender.FEMALE,
                Pronoun.VY,
                false,
                "А. Шмидт\n10115 Berlin",
                true,
                true,
                EnvelopeFormats.byId("dl").orElseThrow(),
                from,
                Papers.byId("a4").orElseThrow(),
                LetterStyle.USUAL,
                extras,
                Map.of(),
                Photos.NONE);
    }

    private static EnvelopeExtras all() {
        EnvelopeExtras extras = EnvelopeExtras.NONE;
        for (EnvelopeExtra extra : EnvelopeExtra.values()) {
            extras = extras.with(extra, true);
        }
        return extras;
    }

    @Test
    void with_nothing_chosen_an_envelope_is_as_usual() {
        assertThat(EnvelopeExtras.NONE.options()).isEqualTo(EnvelopeOptions.USUAL);
        assertThat(all().with(EnvelopeExtra.CAPTIONS, false).has(EnvelopeExtra.CAPTIONS))
                .isFalse();
    }

    @Test
    void each_choice_reaches_the_layout() {
        EnvelopeOptions options = all().options();
        assertThat(options.captions()).isTrue();
        assertThat(options.indexStamp()).isFalse();
        assertThat(options.returnAddress()).isEqualTo(ReturnAddress.BACK);
        assertThat(options.marks()).containsExactlyInAnyOrder(PostalMark.values());
    }

    @Test
    void an_envelope_on_a_sheet_has_the_size_of_the_paper_and_its_back_a_sheet_too() throws Exception {
        PdfFile envelope = PRESS.envelope(composition("RU", all()));
        assertThat(envelope.sheets()).extracting(Sheet::widthMm).containsExactly(297.0, 297.0);
        assertThat(envelope.sheets().getFirst().placed())
                .extracting(Placed::text)
                .contains("Кому", "Куда", "АВИА", "ЗАКАЗНОЕ");
    }

    @Test
    void for_a_window_the_letter_has_the_address_and_the_paper_of_the_window() throws Exception {
        Sheet letter = PRESS.letter(composition("CA", EnvelopeExtras.NONE.withWindow("us10")))
                .sheets()
                .getFirst();
        assertThat(letter.widthMm()).isEqualTo(215.9);
        assertThat(letter.placed()).extracting(Placed::text).contains("143600", "Здравствуйте!");
    }

    @Test
    void the_latin_lines_of_an_address_in_two_scripts_can_be_left_out() throws Exception {
        EnvelopeExtras one = EnvelopeExtras.NONE.with(EnvelopeExtra.CYRILLIC_ONLY, true);
        assertThat(texts("US", EnvelopeExtras.NONE)).contains("VOLOKOLAMSK");
        assertThat(texts("US", one))
                .contains("г. Волоколамск", "RUSSIA / РОССИЯ")
                .doesNotContain("VOLOKOLAMSK");
    }

    private static List<String> texts(String country, EnvelopeExtras extras) throws Exception {
        return PRESS.envelope(composition(country, extras)).sheets().getFirst().placed().stream()
                .map(Placed::text)
                .toList();
    }

    @Test
    void a_letter_for_a_window_has_no_envelope_to_print_and_weighs_what_the_window_wants(@TempDir Path folder) {
        Composition inWindow = composition("CA", EnvelopeExtras.NONE.withWindow("us10"));
        Proof proof = PRESS.print(inWindow);
        assertThat(proof.envelope().count()).isZero();
        assertThat(proof.grams())
                .isEqualTo(Weight.grams(
                        1,
                        Papers.byId("letter").orElseThrow(),
                        EnvelopeFormats.byId("us10").orElseThrow()));
        Saving saving = new Saving(Background.inline(), PRESS, folder);
        saving.save(inWindow, List.of(Side.LETTER, Side.ENVELOPE), "");
        assertThat(folder).isDirectoryNotContaining("glob:**/envelope-*");
        assertThat(folder).isDirectoryContaining("glob:**/letter-*");
    }

    @Test
    void a_postcard_takes_the_place_of_letter_and_envelope_and_weighs_what_a_card_does() throws Exception {
        Composition card = composition("DE", EnvelopeExtras.NONE.withPostcard("a6"));
        Sheet sheet = PRESS.letter(card).sheets().getFirst();
        assertThat(sheet.widthMm()).isEqualTo(148);
        assertThat(sheet.placed()).extracting(Placed::text).contains("143600", "А. Шмидт", "Здравствуйте!");
        Proof proof = PRESS.print(card);
        assertThat(proof.letter().count()).isOne();
        assertThat(proof.grams()).isLessThan(5);
        Composition above =
                composition("DE", EnvelopeExtras.NONE.withPostcard("a6").with(EnvelopeExtra.SENDER_ABOVE, true));
        assertThat(PRESS.letter(above).sheets().getFirst().placed())
                .filteredOn(line -> line.role() == Placed.Role.SENDER)
                .allMatch(line -> line.xMm() > 74);
    }

    @Test
    void choices_are_remembered_and_a_file_without_them_has_none() throws Exception {
        JsonMapper json = new JsonMapper();
        EnvelopeExtras some = EnvelopeExtras.NONE
                .with(EnvelopeExtra.AIR_MAIL, true)
                .withWindow("dinb")
                .withPostcard("4x6");
        assertThat(json.readValue(json.writeValueAsString(some), EnvelopeExtras.class))
                .isEqualTo(some);
        assertThat(json.readValue("{}", EnvelopeExtras.class)).isEqualTo(EnvelopeExtras.NONE);
        assertThat(json.readValue("{}", Writing.class).extras()).isEqualTo(EnvelopeExtras.NONE);
    }
}
