package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import konvert.russian.Gender;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void plain_lines_are_printed_as_they_stand() throws Exception {
        assertThat(SenderFile.read(file("А. Шмидт\n\nMusterstraße 1\n 10115 Berlin\n")))
                .isEqualTo(new Sender("А. Шмидт", List.of("Musterstraße 1", "10115 Berlin"), null, Gender.UNKNOWN));
    }

    @Test
    void json_knows_country_and_gender_too() throws Exception {
        assertThat(
                        SenderFile.read(
                                file(
                                        "{\"name\": \"А. Шмидт\", \"lines\": [\"10115 Berlin\"], \"country\": \"de\", \"gender\": \"f\"}")))
                .isEqualTo(new Sender("А. Шмидт", List.of("10115 Berlin"), "DE", Gender.FEMALE));
        assertThat(SenderFile.read(file("{\"name\": \"Анна\"}")))
                .isEqualTo(new Sender("Анна", List.of(), null, Gender.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~ ~                                | sender.empty
            {"name": "Анна"                    | sender.not-json
            {"lines": ["Berlin"]}              | sender.field
            {"name": 5}                        | sender.field
            ["Анна"]                           | sender.field
            {"name": "Анна"} x                 | sender.not-json
            {"name": "Анна", "lines": [1]}     | sender.field
            {"name": "Анна", "lines": "Berlin"}| sender.field
            {"name": "Анна", "gender": "woman"}| sender.field
            {"name": "Анна", "country": "QQ"}  | country.unknown
            """)
    void what_is_no_sender_is_refused(String content, String key) throws Exception {
        Path file = file(content);
        assertThatThrownBy(() -> SenderFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("sender.txt"), content);
    }
}
