package konvert.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void utf8_and_utf16_with_a_mark_are_read_with_line_feeds_only() throws Exception {
        String text = "Здравствуйте!\nКак вы?\n";
        assertThat(TextFile.read(file(text, StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(TextFile.read(file("\ufeff" + text, StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(TextFile.read(file("\ufeff" + text, StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
        assertThat(TextFile.read(file(text, StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(TextFile.read(file("a\r\nb\rc", StandardCharsets.UTF_8))).isEqualTo("a\nb\nc");
    }

    @Test
    void what_is_no_such_text_is_refused() throws Exception {
        assertThatThrownBy(() -> TextFile.read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.folder");
        assertThatThrownBy(() -> TextFile.read(folder.resolve("no")))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.missing");
        Path windows = file("Здравствуйте", Charset.forName("windows-1251"));
        assertThatThrownBy(() -> TextFile.read(windows))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.not-utf8");
        Path large = Files.write(folder.resolve("large"), new byte[TextFile.MOST_BYTES + 1]);
        assertThatThrownBy(() -> TextFile.read(large))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.too-large");
    }

    @Test
    void on_demand_the_russian_of_older_programs_is_read_and_what_is_no_text_is_refused() throws Exception {
        Path windows = file("Здравствуйте!\r\nКак вы? — № 5", Charset.forName("windows-1251"));
        assertThat(TextFile.readOlder(windows)).isEqualTo("Здравствуйте!\nКак вы? — № 5");
        assertThat(TextFile.readOlder(file("Ё – ё", StandardCharsets.UTF_8))).isEqualTo("Ё – ё");
        Path picture =
                Files.write(folder.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xff});
        assertThatThrownBy(() -> TextFile.readOlder(picture))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.not-text");
        assertThatThrownBy(() -> TextFile.readOlder(folder.resolve("no")))
                .isInstanceOf(Refusal.class)
                .hasMessage("text.missing");
    }

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("letter.txt"), text.getBytes(charset));
    }
}
