package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitySearchTest {

    private static final FacilitySearch BUNDLED = new FacilitySearch(BundledDirectory.load());

    @ParameterizedTest
    @CsvSource({
        "Волоколамск,        sizo-2-moskovskaya",
        "volokolamsk,        sizo-2-moskovskaya",
        "143600,             sizo-2-moskovskaya",
        "лефортово,          sizo-2-fsin",
        "Lefortovo,          sizo-2-fsin",
        "ИК-10 рубцовск,     ik-10-altayskiy-kray"
    })
    void town_postcode_nickname_and_number_find_a_facility(String query, String id) {
        assertThat(BUNDLED.find(query).getFirst().id()).isEqualTo(id);
    }
}
