package konvert.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @SuppressWarnings("NullAway.Init")
    private Path text;

    @BeforeEach
    void letter() throws Exception {
        out = folder.resolve("out");
        text = Files.writeString(folder.resolve("letter.txt"), "Пишу вам из Берлина. У нас осень.\nКак вы?\n");
    }

    @Test
    void writes_letter_and_envelope() throws Exception {
        CliRun run = write("bakhtin", "--text", text.toString(), "--from", "DE", "--envelope", "DL", "--json");
        assertThat(run.code()).isZero();
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(Path.of(answer.get("letter").textValue())).isEqualTo(out.resolve("letter.pdf"));
        assertThat(Path.of(answer.get("envelope").textValue())).isEqualTo(out.resolve("envelope.pdf"));
        assertThat(answer.get("pages").intValue()).isEqualTo(1);
        assertThat(answer.get("grams").doubleValue()).isBetween(9.0, 11.0);
        assertThat(answer.get("warnings").get(0).textValue()).contains("not confirmed since");

        assertThat(textOf("letter.pdf"))
                .contains("Здравствуйте, Александр Сергеевич!")
                .contains("Пишу вам из Берлина.");
        assertThat(textOf("envelope.pdf"))
                .contains("Бахтину Александру Сергеевичу, 1971 г. р.", "143600", "RUSSLAND / РОССИЯ");
        try (PDDocument envelope = Loader.loadPDF(out.resolve("envelope.pdf").toFile())) {
            assertThat(envelope.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(220, within());
            assertThat(envelope.getPage(0).getMediaBox().getHeight() / 72 * 25.4)
                    .isCloseTo(110, within());
            assertThat(envelope.getDocumentInformation().getCOSObject().size()).isZero();
        }
    }

    @Test
    void the_texts_own_greeting_stands_and_the_sender_signs_once() throws Exception {
        Files.writeString(text, "Дорогой Александр!\n\nКак вы?");
        Path sender = Files.writeString(
                folder.resolve("sender.json"),
                "{\"name\": \"Анна Шмидт\", \"lines\": [\"Musterstraße 1\", \"10115 Berlin\"], \"country\": \"DE\"}");
        write(
                "bakhtin",
                "--text",
                text.toString(),
                "--sender",
                sender.toString(),
                "--date",
                "2026-11-22",
                "--place",
                "Берлин");
        assertThat(textOf("letter.pdf"))
                .contains("Берлин, 22 ноября 2026 г.", "Дорогой Александр!", "Анна Шмидт")
                .doesNotContain("Здравствуйте");
        assertThat(textOf("envelope.pdf")).contains("Анна Шмидт", "10115 Berlin", "RUSSLAND / РОССИЯ");
    }

    @Test
    void gendered_words_agree_with_the_sender_and_the_person() throws Exception {
        Files.writeString(
                text, "{адресат: Дорогой|Дорогая} Александр!\n\nЯ {рад|рада}, что вы не {адресат: один|одна}.");
        Path sender = Files.writeString(folder.resolve("sender.json"), "{\"name\": \"Анна\", \"gender\": \"f\"}");
        CliRun run = write("bakhtin", "--text", text.toString(), "--sender", sender.toString());
        assertThat(textOf("letter.pdf"))
                .contains("Дорогой Александр!", "Я рада, что вы не один.")
                .doesNotContain("Здравствуйте");
        assertThat(run.err()).doesNotContain("both forms");
    }

    @Test
    void a_sender_who_does_not_say_who_writes_is_told_that_both_forms_are_printed() throws Exception {
        Files.writeString(text, "Я {рад|рада} вам писать. {Кстати.");
        CliRun run = write("bakhtin", "--text", text.toString());
        assertThat(textOf("letter.pdf")).contains("Я рад(а) вам писать. {Кстати.");
        assertThat(run.err()).contains("both forms are printed: {рад|рада} (line 1)", "{Кстати. (line 1)");
    }

    @Test
    void the_letter_may_come_from_the_standard_input_and_go_into_one_file() throws Exception {
        CliRun run = CliRun.withInput(
                "Как вы?", "write", "bakhtin", "--text", "-", "--one-file", "--out", out.toString(), "--from", "us");
        assertThat(run.code()).isZero();
        try (PDDocument both =
                Loader.loadPDF(out.resolve("letter-and-envelope.pdf").toFile())) {
            assertThat(both.getNumberOfPages()).isEqualTo(2);
            assertThat(both.getPage(0).getMediaBox().getWidth() / 72 * 25.4)
                    .as("US Letter")
                    .isCloseTo(215.9, within());
            assertThat(both.getPage(1).getMediaBox().getWidth() / 72 * 25.4)
                    .as("US #10")
                    .isCloseTo(241.3, within());
        }
    }

    @Test
    void without_a_text_the_envelope_alone() {
        CliRun run = write("bakhtin", "--nominative");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Weight of the envelope: about 5 g");
        assertThat(out.resolve("envelope.pdf")).exists();
        assertThat(out.resolve("letter.pdf")).doesNotExist();
    }

    @Test
    void files_that_exist_are_kept_unless_forced() throws Exception {
        Files.createDirectories(out);
        Path envelope = Files.writeString(out.resolve("envelope.pdf"), "mine");
        CliRun refused = write("bakhtin", "--text", text.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("exists and was kept");
        assertThat(envelope).hasContent("mine");
        assertThat(out.resolve("letter.pdf")).doesNotExist();

        assertThat(write("bakhtin", "--text", text.toString(), "--force").code())
                .isZero();
        assertThat(Files.size(envelope)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody-of-that-name, '',                 Nobody found for “nobody-of-that-name”",
        "александр,           '',                 may be one of several people",
        "tairov-rustem-1970,  '',                 There is no address to write to.",
        "akhtemov-asan-1989,  '',                 With --anyway it is written all the same",
        "bakhtin,             --from QQ,          “QQ” is no country",
        "bakhtin,             --envelope a0,      “a0” is no envelope",
        "bakhtin,             --paper a0,         “a0” is no paper",
        "bakhtin,             --sender nowhere,   There is no file nowhere",
        "bakhtin,             --sender nowhere.json,     There is no file nowhere",
        "bakhtin,             --date yesterday,   “yesterday” is no date",
        "bakhtin,             --nosuch,           “--nosuch” is not known here.",
        "bakhtin,             --date,             Something is missing: --date DATE.",
        "bakhtin,             --directory nowhere, There is no file nowhere"
    })
    void what_cannot_be_done_is_refused_in_a_sentence(String who, String option, String sentence) {
        CliRun run = write((who + " --text " + text + ' ' + option).strip().split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void an_ambiguous_name_lists_who_it_may_be() {
        assertThat(write("александр").err()).contains("bakhtin-aleksandr-1971 · Бахтин Александр Сергеевич");
    }

    @Test
    void an_empty_text_and_one_that_cannot_be_printed_are_refused() throws Exception {
        Files.writeString(text, " \n");
        assertThat(write("bakhtin", "--text", text.toString()).err()).contains("has no text for a letter");
        Files.writeString(text, "\u200b\u00ad\n");
        assertThat(write("bakhtin", "--text", text.toString()).err()).contains("has no text for a letter");
        Files.writeString(text, "Привет!\nЯ рада 😀");
        CliRun run = write("bakhtin", "--text", text.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("characters that cannot be printed").contains("😀");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_text_with_a_prompt_left_in_it_is_refused() throws Exception {
        Files.writeString(text, "Привет!\n[Say what you see from your window.]");
        CliRun run = write("bakhtin", "--text", text.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Line 2 still waits for your own words");
        assertThat(out).doesNotExist();
    }

    @Test
    void an_address_in_doubt_is_written_when_told_to() {
        assertThat(write("akhtemov-asan-1989", "--anyway").code()).isZero();
    }

    @Test
    void a_folder_that_may_not_be_written_or_is_none_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        CliRun run = CliRun.of("write", "bakhtin", "--out", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no folder").contains("Nothing was written.");
        Files.createDirectories(folder.resolve("half/envelope.pdf"));
        CliRun half = CliRun.of(
                "write",
                "bakhtin",
                "--force",
                "--text",
                text.toString(),
                "--out",
                folder.resolve("half").toString());
        assertThat(half.code()).isEqualTo(2);
        assertThat(folder.resolve("half/letter.pdf")).doesNotExist();
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeFalse(!locked.toFile().setWritable(false) || Files.isWritable(locked), "root may write everywhere");
        assertThat(CliRun.of("write", "bakhtin", "--out", locked.toString()).err())
                .contains("You may not write");
    }

    private CliRun write(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "write";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--out";
        all[arguments.length + 2] = out.toString();
        return CliRun.of(all);
    }

    private String textOf(String name) throws Exception {
        try (PDDocument document =
                Loader.loadPDF(Objects.requireNonNull(out.resolve(name).toFile()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }
}
