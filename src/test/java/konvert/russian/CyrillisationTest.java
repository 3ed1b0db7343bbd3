package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CyrillisationTest {

    private static final double NEARLY_ALL = 0.985;

    /** Surnames, given names and patronymics of many peoples. */
    private static List<String> names() throws IOException {
        try (var in = Objects.requireNonNull(CyrillisationTest.class.getResourceAsStream("names.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+", -1));
        }
    }

    /** What no scheme but ISO 9 and the scholarly one keeps: ь and ъ, and whether е is ё or э. */
    private static String kept(String name) {
        return name.replaceAll("[ьъ]", "").replaceAll("[ёэ]", "е").replaceAll("[ЁЭ]", "Е");
    }

    @ParameterizedTest
    @EnumSource
    void a_romanised_name_is_among_its_candidates_again(Scheme scheme) throws IOException {
        List<String> names = names();
        List<String> lost = names.stream()
                .filter(name -> Cyrillisation.candidates(Romanisation.in(scheme, name)).stream()
                        .noneMatch(candidate -> kept(candidate).equals(kept(name))))
                .toList();
        assertThat(names).hasSizeGreaterThan(300);
        assertThat(lost).hasSizeLessThan((int) (names.size() * (1 - NEARLY_ALL)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO9", "SCHOLARLY"})
    void a_scheme_that_loses_nothing_is_read_back_letter_by_letter(Scheme scheme) throws IOException {
        List<String> names = names();
        assertThat(names.stream()
                        .filter(name -> Cyrillisation.of(scheme, Romanisation.in(scheme, name))
                                .equals(name)))
                .hasSizeGreaterThan((int) (names.size() * NEARLY_ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "Bakhtin,Бахтин",
        "Bachtin,Бахтин",
        "Bakhtine,Бахтин",
        "Sergejewitsch,Сергеевич",
        "Sergueïevitch,Сергеевич",
        "Siergiejewicz,Сергеевич",
        "Shcherbakova,Щербакова",
        "Szczerbakowa,Щербакова",
        "Yuliya,Юлия",
        "Iuliia,Юлия",
        "Dmitry,Дмитрий",
        "Zhukov,Жуков",
        "Żukow,Жуков",
        "Il’ya,Илья",
        "Czajkowski,Чайковский"
    })
    void the_likeliest_candidate_stands_first(String latin, String cyrillic) {
        assertThat(Cyrillisation.candidates(latin)).first().isEqualTo(cyrillic);
    }

    @Test
    void a_scheme_reads_a_whole_text() {
        assertThat(Cyrillisation.of(Scheme.GERMAN, "Anna-Marija Pissarewa, 6")).isEqualTo("Анна-Мария Писарева, 6");
        assertThat(Cyrillisation.of(Scheme.BGN, "SHCHERBAKOV")).isEqualTo("ЩЕРБАКОВ");
        assertThat(Cyrillisation.of(Scheme.ISO9, "Qwerty Artëm")).isEqualTo("Qwerty Артём");
    }

    @Test
    void marks_may_be_left_out() {
        assertThat(Cyrillisation.candidates("Zukov")).contains("Жуков", "Зуков");
        assertThat(Cyrillisation.of(Scheme.ISO9, "Ŝerbakova")).isEqualTo("Щербакова");
        assertThat(Cyrillisation.of(Scheme.POLISH, "Zukow")).isEqualTo("Зуков");
    }

    @Test
    void what_is_no_latin_word_has_no_candidate() {
        assertThat(Cyrillisation.candidates("")).isEmpty();
        assertThat(Cyrillisation.candidates("207.3")).isEmpty();
        assertThat(Cyrillisation.candidates("Бахтин")).isEmpty();
        assertThat(Cyrillisation.candidates("a".repeat(200))).hasSizeLessThanOrEqualTo(8);
    }
}
