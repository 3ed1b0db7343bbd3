package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import konvert.file.OwnFile;
import konvert.post.MailReport.Status;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMailStatusTest {

    private static final Country GERMANY = Countries.byCode("DE").orElseThrow();
    private static final Country FINLAND = Countries.byCode("FI").orElseThrow();
    private static final MailReport MINE = MailReport.own(
            GERMANY, Status.STOPPED, LocalDate.of(2026, 11, 20), " https://post.example/ru ", " counter in Kiel ");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private OwnFile<OwnMailStatus> file() {
        return new OwnFile<>(home.resolve("mail-status.json"), OwnMailStatus.class);
    }

    @Test
    void it_stands_in_the_place_of_all_that_came_of_its_country_and_of_no_other() {
        MailStatus status = MailStatus.bundled().with(OwnMailStatus.NONE.with(MINE));
        assertThat(status.of(GERMANY)).containsExactly(MINE);
        assertThat(status.of(FINLAND)).isEqualTo(MailStatus.bundled().of(FINLAND));
        assertThat(OwnMailStatus.NONE.with(MINE).without(GERMANY)).isEqualTo(OwnMailStatus.NONE);
    }

    @Test
    void a_country_has_one_report_of_ones_own() {
        MailReport later = MailReport.own(GERMANY, Status.OPEN, LocalDate.of(2026, 12, 1), "", "");
        assertThat(OwnMailStatus.NONE.with(MINE).with(later).reports()).containsExactly(later);
    }

    @Test
    void it_is_said_as_the_users_note_with_day_and_page() {
        MailStatus status = MailStatus.bundled().with(OwnMailStatus.NONE.with(MINE));
        assertThat(PostNotes.mail(status, GERMANY, Countries.RUSSIA, Words.of("words", Locale.ENGLISH)))
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("Germany: the post carried no letters to Russia (noted by you, 20 November 2026;"
                                + " counter in Kiel; https://post.example/ru)."));
    }

    @Test
    void it_is_read_as_it_was_written_and_by_hand_a_year_is_enough() throws Exception {
        OwnMailStatus own = OwnMailStatus.NONE.with(MINE);
        file().save(own);
        assertThat(file().load().value()).isEqualTo(own);
        Files.writeString(home.resolve("mail-status.json"), """
                {"reports": [{"country": "FI", "status": "open", "asOf": "2026"}]}
                """);
        OwnMailStatus byHand = Objects.requireNonNull(file().load().value());
        assertThat(byHand.of(FINLAND)).hasValueSatisfying(report -> {
            assertThat(report.status()).isEqualTo(Status.OPEN);
            assertThat(report.since()).contains(LocalDate.of(2026, 1, 1));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"reports\": [{\"country\": \"FI\"}]}",
                "{\"reports\": [{\"status\": \"open\"}]}",
                "{\"reports\": [{\"country\": \"QQ\", \"status\": \"open\"}]}",
                "{\"reports\": [{\"country\": \"FI\", \"status\": \"maybe\"}]}",
                "{\"reports\": [{\"country\": \"FI\", \"status\": \"open\", \"asOf\": \"2026-02-30\"}]}"
            })
    void a_file_that_says_no_such_thing_is_set_aside(String text) throws Exception {
        Path path = Files.writeString(home.resolve("mail-status.json"), text);
        OwnFile.Loaded<OwnMailStatus> loaded = file().load();
        assertThat(loaded.value()).isNull();
        assertThat(loaded.setAside()).hasContent(text);
        assertThat(path).doesNotExist();
        assertThat(List.of(MailStatus.bundled().with(OwnMailStatus.NONE))).containsExactly(MailStatus.bundled());
    }
}
