package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 0
            ' — … ! '                            | 0
            Пишу вам из Берлина.                 | 4
            как-нибудь, по‑русски – и так        | 4
            don't, it’s                          | 2
            в 2026 году 3,5 часа                 | 6
            """)
    void words_are_counted_as_people_count_them(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
