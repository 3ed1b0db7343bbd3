package konvert.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import konvert.letter.advice.Silenced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final Draft TO_ONE = draft("a", "sokolov-pyotr-1980", "Как вы?");
    private static final Draft TO_OTHER = draft("b", "orlova-anna", "Пишу вам");

    private static Draft draft(String id, String person, String text) {
        return new Draft(
                id,
                person,
                "О музыке",
                3,
                "anna",
                "Берлин",
                LocalDate.of(2026, 11, 23),
                "Здравствуйте!",
                text,
                "How are you?",
                "Анна",
                "f",
                "ty",
                LocalDate.of(2026, 11, 22),
                null,
                List.of(new Silenced("PITY", "держитесь", 0)),
                Map.of("photo", 2),
                "f-pismo",
                List.of("/photos/cat.jpg"),
                2,
                new DraftStyle("CAVEAT", 16, false, false, true, true, false, "a5"));
    }

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
        Draft longer = draft("a", TO_ONE.person(), "Как вы? Я хорошо.");
        drafts.save(longer);
        Drafts again = Drafts.open(folder);
        assertThat(again.byId("a")).contains(longer);
        assertThat(again.all()).containsExactlyInAnyOrder(longer, TO_OTHER);
    }

    @Test
    void there_may_be_several_to_one_person() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        Draft copy = TO_ONE.copy(Draft.newId(), 4, LocalDate.of(2026, 12, 1)).withTitle("О книгах");
        drafts.save(copy);
        drafts.delete(TO_ONE.id());
        assertThat(Drafts.open(folder).all()).containsExactly(copy);
    }

    @Test
    void a_draft_of_an_earlier_version_is_read_under_the_name_of_its_file() throws Exception {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("1.json"), """
                {"person": "orlova-anna", "place": "", "greeting": "Привет!", "text": "Пишу.", "signature": ""}
                """);
        Drafts drafts = Drafts.open(folder);
        Draft earlier = drafts.byId("1").orElseThrow();
        assertThat(earlier.text()).isEqualTo("Пишу.");
        assertThat(earlier.title() + earlier.own() + earlier.sender() + earlier.channel())
                .isEmpty();
        assertThat(earlier.number()).isZero();
        drafts.save(earlier.withTitle("О зиме"));
        assertThat(names()).contains("1.json").doesNotContain("2.json");
    }

    @Test
    void only_the_owner_can_look_into_the_folder_and_its_files() throws Exception {
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Drafts.open(folder).save(TO_ONE);
        Drafts.open(home.resolve("new").resolve("drafts")).save(TO_ONE);
        for (Path each : List.of(folder, home.resolve("new").resolve("drafts"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each.resolve("a.json"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_a_killed_program_left_half_written_goes_when_it_is_old() throws Exception {
        Drafts.open(folder).save(TO_ONE);
        Path old = Files.writeString(folder.resolve(".konvert-1.tmp"), "{");
        Path young = Files.writeString(folder.resolve(".konvert-2.tmp"), "{");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(120)));
        assertThat(Drafts.open(folder).all()).containsExactly(TO_ONE);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void of_a_draft_that_cannot_be_read_the_last_version_is_taken() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_ONE.withTitle("О книгах"));
        Files.writeString(folder.resolve("a.json"), "{\"person\": ");
        Drafts again = Drafts.open(folder);
        assertThat(again.all()).containsExactly(TO_ONE);
        assertThat(again.setAside().getFirst()).hasContent("{\"person\": ");
    }

    @Test
    void file_names_say_nothing_about_anyone() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_OTHER);
        assertThat(names()).containsExactly("a.json", "b.json");
    }

    @Test
    void a_deleted_draft_leaves_no_trace() throws Exception {
        Drafts drafts = Drafts.open(folder);
        drafts.save(TO_ONE);
        drafts.save(TO_ONE);
        drafts.delete(TO_ONE.id());
        assertThat(names()).isEmpty();
        assertThat(drafts.all()).isEmpty();
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
        Path file = folder.resolve("b.json");
        Files.writeString(file, Files.readString(file).replace("2026-11-23", "2026-11-33"));
        assertThat(Drafts.open(folder).setAside()).hasSize(1);
    }
}
