package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Locale;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's own directory is bound without looking for faults. */
class BundledDirectoryTest {

    @Test
    void it_is_what_the_strict_reader_finds_in_the_same_files() throws Refusal {
        Directory places = strictly("facilities.json", strictly("starter-facilities.json", Samples.NOTHING));
        Directory strict = strictly("people.json", places);
        Directory bundled = BundledDirectory.load();

        assertThat(bundled.people()).isNotEmpty().isEqualTo(strict.people());
        assertThat(bundled.facilities()).isNotEmpty().isEqualTo(strict.facilities());
        assertThat(bundled.bodies()).isNotEmpty().isEqualTo(strict.bodies());
        assertThat(bundled.projects()).isNotEmpty().isEqualTo(strict.projects());
    }

    private static Directory strictly(String name, Directory base) throws Refusal {
        return DirectoryReader.read(Path.of("resources/directory", name), base)
                .directory()
                .over(base);
    }

    @ParameterizedTest
    @ValueSource(classes = {Custody.State.class, Sentence.Regime.class, Ended.How.class})
    void a_choice_has_one_word_for_both_readers(Class<?> choice) {
        for (Object constant : choice.getEnumConstants()) {
            String inWords =
                    ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertThat(new JsonMapper().convertValue(constant, String.class)).isEqualTo(inWords);
        }
    }
}
