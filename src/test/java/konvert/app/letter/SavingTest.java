package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import konvert.app.control.Background;
import konvert.app.letter.Saving.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    private static final LetterPress PRESS = new LetterPress(DIRECTORY, BAKHTIN);
    private static final List<Side> BOTH = List.of(Side.LETTER, Side.ENVELOPE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Saving saving() {
        return new Saving(Background.inline(), PRESS, folder);
    }

    @Test
    void files_have_neutral_names_with_the_day_on_the_letter() {
        Saving saving = saving();
        saving.save(LetterModelTest.START, BOTH, "");
        assertThat(saving.outcome().get())
                .isEqualTo(new Outcome.Saved(
                        List.of(folder.resolve("letter-2026-11-22.pdf"), folder.resolve("envelope-2026-11-22.pdf")),
                        BOTH));
    }

    @Test
    void what_exists_is_kept_and_both_files_get_the_same_number() throws IOException {
        Files.writeString(folder.resolve("envelope-2026-11-22.pdf"), "mine");
        Saving saving = saving();
        saving.save(LetterModelTest.START, BOTH, "");
        assertThat(Files.readString(folder.resolve("envelope-2026-11-22.pdf"))).isEqualTo("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**/letter-2026-11-22.pdf");
        assertThat(folder).isDirectoryContaining("glob:**/letter-2026-11-22-2.pdf");
        assertThat(folder).isDirectoryContaining("glob:**/envelope-2026-11-22-2.pdf");
    }

    @Test
    void a_folder_that_is_none_is_a_refusal_and_can_be_changed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Saving saving = new Saving(Background.inline(), PRESS, file);
        saving.save(LetterModelTest.START, List.of(Side.ENVELOPE), "");
        assertThat(saving.outcome().get()).isInstanceOf(Outcome.Refused.class);
        assertThat(Files.readString(file)).isEqualTo("mine");
        saving.folder().set(folder.resolve("new"));
        saving.save(LetterModelTest.START, List.of(Side.ENVELOPE), "");
        assertThat(folder.resolve("new/envelope-2026-11-22.pdf")).exists();
    }
}
