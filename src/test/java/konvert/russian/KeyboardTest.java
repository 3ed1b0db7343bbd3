package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[fbtyrj fktrctq | хаиенко алексей",
                "z,kjrjd         | яблоков",
                "<f[nby          | бахтин",
                ":ERJD           | жуков",
                "yfnfkmz         | наталья",
                "`;brjd          | ёжиков",
                "ифлрешт         | bakhtin",
                "Иваен           | bdfty",
                "üfhbnjzjd       | харитонов",
                "zfnfkmy         | наталья",
                "^qbyn           | хфинт"
            })
    void what_the_same_keys_write_in_the_other_layout(String typed, String meant) {
        assertThat(Keyboard.inOtherLayout(typed)).contains(meant.strip());
    }

    @Test
    void what_reads_the_same_in_the_other_layout_is_no_other_text() {
        assertThat(Keyboard.inOtherLayout("207 3")).isEmpty();
    }

    @Test
    void the_layouts_follow_their_schema() {
        assertThat(Schemas.faultsOf("keyboards", Path.of("resources/russian/keyboards.json")))
                .isEmpty();
    }
}
