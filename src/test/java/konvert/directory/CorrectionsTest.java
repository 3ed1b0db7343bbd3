package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import konvert.file.OwnFile;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    private static final String ID = "orlova-anna";

    @Test
    void a_correction_lies_over_any_directory_and_can_be_taken_away() {
        Corrections own = Corrections.NONE.withDative(ID, "Орловой Анне Ильиничне");
        Directory corrected = Samples.twoPeople().with(own);
        assertThat(dative(corrected)).isEqualTo("Орловой Анне Ильиничне");
        assertThat(corrected.corrections()).isEqualTo(own);
        assertThat(dative(corrected.with(own.withDative(ID, null)))).isEqualTo("Орловой Анне");
    }

    @Test
    void a_correction_goes_before_the_publishers_form_which_comes_back() {
        Directory published = Samples.read(Samples.withPeople("""
                {"id": "orlova-anna", "name": {"surname": "Орлова", "given": "Анна"}, "dative": "Орловой А.",
                 "custody": {"state": "held"}}
                """)).directory();
        Directory corrected = published.with(Corrections.NONE.withDative(ID, "Орловой Анне"));
        assertThat(dative(corrected)).isEqualTo("Орловой Анне");
        assertThat(dative(corrected.with(Corrections.NONE))).isEqualTo("Орловой А.");
    }

    @Test
    void what_is_corrected_of_someone_not_in_the_directory_is_kept() {
        Corrections own = Corrections.NONE.withDative("ivanov-ivan", "Иванову Ивану");
        Directory directory = Samples.twoPeople().with(own);
        assertThat(directory.people()).isEqualTo(Samples.twoPeople().people());
        assertThat(directory.corrections().withDative(ID, "Орловой А.").people())
                .containsKeys("ivanov-ivan", ID);
    }

    @Test
    void is_kept_in_a_file_that_only_its_owner_reads(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("corrections.json");
        Corrections own = Corrections.NONE.withDative(ID, "Орловой Анне");
        new OwnFile<>(path, Corrections.class).save(own);
        assertThat(Files.readString(path)).contains("\"orlova-anna\"", "\"dative\" : \"Орловой Анне\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new OwnFile<>(path, Corrections.class).load().value()).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"people\": {\"orlova-anna\": {\"dative\": \" \"}}}", "{\"people\": []}", "{"})
    void a_file_that_says_no_forms_is_set_aside(String text, @TempDir Path folder) throws Exception {
        Path path = folder.resolve("corrections.json");
        Files.writeString(path, text);
        assertThat(new OwnFile<>(path, Corrections.class).load().setAside()).exists();
    }

    @Test
    void a_file_of_a_later_version_is_read_for_what_is_known(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("corrections.json");
        Files.writeString(path, """
                {"people": {"orlova-anna": {"dative": "Орловой А.", "greeting": "Анна!"}}, "later": 1}
                """);
        assertThat(new OwnFile<>(path, Corrections.class).load().value())
                .isEqualTo(Corrections.NONE.withDative(ID, "Орловой А."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\" \"               | is empty",
                "\"Орловой\nАнне\"   | on one line",
                "\"Орловой\u2028Анне\" | on one line",
                "\"Орловой\tАнне\"   | on one line"
            })
    void what_cannot_stand_on_an_envelope_is_refused(String typed, String says) {
        assertThatThrownBy(() -> Corrections.checked(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Words.of("words", Locale.ENGLISH).say(refusal))
                                .contains(says));
    }

    @Test
    void two_hundred_signs_are_the_most() throws Refusal {
        assertThat(Corrections.checked(' ' + "😀".repeat(200) + ' ')).isEqualTo("😀".repeat(200));
        assertThatThrownBy(() -> Corrections.checked("а".repeat(201))).hasMessage("dative.long");
    }

    private static String dative(Directory directory) {
        return Addressees.dative(directory.person(ID).orElseThrow()).text();
    }
}
