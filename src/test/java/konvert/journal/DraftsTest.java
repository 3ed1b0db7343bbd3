package konvert.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final Draft TO_ONE = new Draft(
            "sokolov-pyotr-1980",
            "Берлин",
            null,
            "Здравствуйте!",
            "Как вы?",
            "Анна",
            "f",
            "vy",
            LocalDate.of(2026, 11, 22));
    private static final Draft TO_OTHER =
            new Draft("orlova-anna", "", LocalDate.of(2026, 11, 23), "", "Пишу вам", "", null, null, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void name() {
        folder = home.resolve("drafts");
    }

    @Test
    void drafts_are_there_again_at_the_next_start() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_OTHER);
        Draft longer = new Draft(
                TO_ONE.person(), "Берлин", null, "Здравствуйте!", "Как вы? Я хорошо.", "Анна", null, null, null);
        drafts.save(longer);
        Drafts again = Drafts.open(folder);
        assertThat(again.of(TO_ONE.person())).contains(longer);
        assertThat(again.all()).containsExactlyInAnyOrder(longer, TO_OTHER);
    }

    @Test
    void file_names_say_nothing_about_anyone() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_OTHER);
        assertThat(names()).containsExactly("1.json", "2.json");
    }

    @Test
    void a_deleted_draft_leaves_no_trace() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_ONE);
        drafts.delete(TO_ONE.person());
        assertThat(names()).isEmpty();
        assertThat(drafts.of(TO_ONE.person())).isEmpty();
    }

    @Test
    void a_draft_that_cannot_be_read_is_set_aside_and_the_others_stay() throws Exception {
        Drafts.open(folder).save(TO_ONE);
        Files.writeString(folder.resolve("2.json"), "{\"person\": \"x\", ");
        Drafts again = Drafts.open(folder);
        assertThat(again.all()).containsExactly(TO_ONE);
        assertThat(again.setAside()).hasSize(1);
        again.save(TO_OTHER);
        assertThat(Drafts.open(folder).all()).containsExactlyInAnyOrder(TO_ONE, TO_OTHER);
        assertThat(again.setAside().getFirst()).hasContent("{\"person\": \"x\", ");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_draft_with_a_day_that_is_none_is_set_aside() throws IOException {
        Drafts.open(folder).save(TO_OTHER);
        Path file = folder.resolve("1.json");
        Files.writeString(file, Files.readString(file).replace("2026-11-23", "2026-11-33"));
        assertThat(Drafts.open(folder).setAside()).hasSize(1);
    }
}
