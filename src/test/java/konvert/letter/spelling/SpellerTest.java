package konvert.letter.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import konvert.directory.BundledDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

    private static final Speller SPELLER = Speller.plain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "здравствуйте",
                "ещё",
                "еще",
                "ёлка",
                "Елка",
                "кто-то",
                "из-за",
                "по-русски",
                "юго-запад",
                "МГУ",
                "а"
            })
    void words_of_the_dictionary_are_right(String word) {
        assertThat(SPELLER.accepts(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"здраствуйте", "превет", "харошая", "кто-тооо", "жызнь"})
    void slips_are_not(String word) {
        assertThat(SPELLER.accepts(word)).isFalse();
    }

    @Test
    void a_capital_inside_a_sentence_marks_a_name() {
        assertThat(SPELLER.session().accepts("Зульхумор", false)).isTrue();
        assertThat(SPELLER.session().accepts("Зульхумор", true)).isFalse();
    }

    @Test
    void what_was_meant_is_suggested_with_its_capital() {
        assertThat(SPELLER.suggestions("превет")).contains("привет");
        assertThat(SPELLER.suggestions("Здраствуйте")).contains("Здравствуйте");
        assertThat(SPELLER.suggestions("ъъъъъъъъъъъ")).isEmpty();
    }

    @Test
    void names_of_the_directory_are_known_in_their_cases() {
        Set<String> names = DirectoryNames.of(BundledDirectory.load());
        assertThat(names).contains("бахтин", "бахтину", "бахтина");
        assertThat(Speller.with(names::contains).accepts("Бахтину")).isTrue();
    }

    @Test
    void own_words_are_kept_in_a_file_of_the_users_own(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.json");
        PersonalWords words = new PersonalWords(file);
        words.add("Скалодромчик");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        PersonalWords again = new PersonalWords(file);
        assertThat(Speller.with(again::contains).accepts("скалодромчик")).isTrue();
        again.remove("скалодромчик");
        assertThat(new PersonalWords(file).all()).isEmpty();
    }

    @Test
    void own_words_that_cannot_be_read_are_set_aside(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.json"), "{");
        assertThat(new PersonalWords(file).setAside()).isNotNull().exists();
    }
}
