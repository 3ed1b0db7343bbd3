package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone whose prison is not in Russia: what is known of the Russian post is no news. */
class OtherCountryTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private String directory;

    @BeforeEach
    void directory() throws IOException {
        directory = Files.writeString(folder.resolve("d.json"), """
                {"format": "konvert-directory/1",
                 "facilities": [{"id": "ik-1-by", "name": "ИК-1, Примерск", "type": "ИК", "number": 1, "country": "BY",
                   "region": "Примерская область", "address": {"postcode": "222222", "locality": "г. Примерск"}}],
                 "people": [
                   {"id": "one", "name": {"surname": "Белов", "given": "Иван", "patronymic": "Ильич"},
                    "born": "1980", "custody": {"state": "held", "facility": "ik-1-by"}}]}
                """).toString();
    }

    @Test
    void nothing_is_said_of_mail_to_Russia() {
        CliRun abroad = CliRun.of(
                "write", "one", "--directory", directory, "--from", "FI", "--out", folder.toString(), "--force");
        assertThat(abroad.code()).isZero();
        assertThat(abroad.err()).doesNotContain("Russia");
        assertThat(CliRun.of("write", "bakhtin", "--from", "FI", "--out", folder.toString(), "--force")
                        .err())
                .contains("letters to Russia");
    }

    @Test
    void the_answer_needs_stamps_of_the_prison_s_country() throws IOException {
        Path sender = Files.writeString(folder.resolve("sender.txt"), "Anna Schmidt\nMusterstraße 1\n10115 Berlin\n");
        CliRun reply = CliRun.of(
                "reply",
                "one",
                "--directory",
                directory,
                "--from",
                "DE",
                "--sender",
                sender.toString(),
                "--out",
                folder.resolve("reply.pdf").toString());
        assertThat(reply.code()).isZero();
        assertThat(reply.err()).contains("posted in Belarus").doesNotContain("Russia");
    }
}
