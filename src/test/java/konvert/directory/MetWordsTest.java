package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Бахтин Александр Сергеевич,  бахтин,          [Бахтин] Александр Сергеевич",
        "Бахтин Александр Сергеевич,  сергеевич бахтин, [Бахтин] Александр [Сергеевич]",
        "Соколов Пётр,                петр,            Соколов [Пётр]",
        "Петров-Водкин Кузьма,        водкин,          Петров-[Водкин] Кузьма",
        "Mel’nikova Ol’ga,            melnikova,       [Mel’nikova] Ol’ga",
        "СИЗО-2 · Moscow region,      2 moscow,        СИЗО-[2] · [Moscow] region",
        "Бахтин,                      бахтину,         Бахтин"
    })
    void the_words_met_are_marked_whatever_their_spelling(String text, String met, String marked) {
        List<MetWords.Part> parts = MetWords.in(text, List.of(met.split(" ")));
        assertThat(parts.stream().map(part -> part.met() ? '[' + part.text() + ']' : part.text()))
                .extracting(String::valueOf)
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(marked));
        assertThat(parts.stream().map(MetWords.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(MetWords.anyIn(text, List.of(met.split(" ")))).isEqualTo(marked.contains("["));
    }
}
