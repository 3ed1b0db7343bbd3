package konvert.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFileTest {

    private static final Directory BUNDLED = BundledDirectory.load();
    private static final String HTML = """
            <!DOCTYPE html><html><head><meta charset="CHARSET"><title>Письма</title>
            <link rel="canonical" href="https://example.org/gromov"><script>var a = "Иванов Иван Иванович";</script></head>
            <body><nav>Меню: Петров Пётр Петрович</nav><h1>Громов Павел Николаевич</h1>
            <p>Осуждён по ч.&nbsp;1 ст.&nbsp;280.3 УК РФ к 2&nbsp;годам колонии общего режима.</p>
            <p>601967, Владимирская область, п. Мелехово, ул. Первомайская, д. 261А,<br>ФКУ ИК-6 УФСИН России по
            Владимирской области,<br>Громову Павлу Николаевичу, 1975 г. р.</p></body></html>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1251"})
    void a_saved_page_is_read_in_the_charset_it_names_without_menus_and_scripts(String charset) throws Exception {
        Path file = folder.resolve("page");
        Files.write(file, HTML.replace("CHARSET", charset).getBytes(Charset.forName(charset)));

        Intake intake = IntakeFile.read(file, BUNDLED);

        assertThat(intake.people()).singleElement().satisfies(each -> {
            assertThat(each.person().name().full()).isEqualTo("Громов Павел Николаевич");
            assertThat(each.person().custody().facility()).isEqualTo("ik-6-vladimirskaya");
            assertThat(each.person().links())
                    .extracting(link -> link.url())
                    .containsExactly("https://example.org/gromov");
        });
        assertThat(intake.text()).doesNotContain("Меню", "var a");
    }

    @Test
    void plain_text_may_be_windows_1251() throws Exception {
        byte[] bytes =
                "Громов Павел Николаевич\n280.3 ч.1\nНаходится под стражей.".getBytes(Charset.forName("windows-1251"));

        assertThat(IntakeFile.read(new ByteArrayInputStream(bytes), "-", BUNDLED)
                        .people())
                .hasSize(1);
    }

    @Test
    void what_is_no_page_is_refused() {
        refused("".getBytes(StandardCharsets.UTF_8), "intake.empty");
        refused(" \n ".getBytes(StandardCharsets.UTF_8), "intake.empty");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "intake.binary");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "intake.binary");
        refused(new byte[IntakeFile.MOST_BYTES + 1], "text.too-large");
        assertThatThrownBy(() -> IntakeFile.read(folder, BUNDLED))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.folder");
        assertThatThrownBy(() -> IntakeFile.read(folder.resolve("none"), BUNDLED))
                .hasMessage("text.missing");
    }

    private static void refused(byte[] bytes, String key) {
        InputStream in = new ByteArrayInputStream(bytes);
        assertThatThrownBy(() -> IntakeFile.read(in, "-", BUNDLED))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
