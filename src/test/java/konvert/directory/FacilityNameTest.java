package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konvert.post.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityNameTest {

    private static final TerritorialBody MOSCOW_REGION = new TerritorialBody(
            "moskovskaya",
            "УФСИН России по Московской области",
            "Russian Federal Penitentiary Service for the Moscow region",
            "Московская область",
            "Moscow region");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ФКУ «ИК № 10 УФСИН России по Алтайскому краю» | ФКУ ИК-10 УФСИН России по Алтайскому краю",
                "ФКУ СИЗО-2 УФСИН России по Московской области | ФКУ СИЗО-2 УФСИН России по Московской области",
                "ФКУ СИЗО-2 ФСИН России («Лефортово») | ФКУ СИЗО-2 ФСИН России",
                "ФКУ СИЗО-5 ФСИН России, Краснодарский край | ФКУ СИЗО-5 ФСИН России",
                "ФКУ «Тюрьма № 2 УФСИН России по Липецкой области» («Липецкая крытка») | ФКУ Т-2 УФСИН России по Липецкой области",
                "ФКУ «Тюрьма УФСИН России по Саратовской области» | ФКУ Тюрьма УФСИН России по Саратовской области",
                "ФКУ «Брянская ВК УФСИН России по Брянской области» | ФКУ Брянская ВК УФСИН России по Брянской области",
                "УФИЦ № 2 при ФКУ «ИК № 5 УФСИН России по Калужской области» | УФИЦ-2 при ФКУ ИК-5 УФСИН России по Калужской области",
                "ФКУ «ФКЛПУ КТБ № 17 ГУФСИН России по Пермскому краю» | ФКЛПУ КТБ-17 ГУФСИН России по Пермскому краю",
                "ФКУ «ИК № 4 ОИК № 11 ОУХД ГУФСИН России по Пермскому краю» | ФКУ ИК-4 ОИК-11 ОУХД ГУФСИН России по Пермскому краю",
                "ФКУ «Психиатрическая больница № 5 УФСИН России по Московской области» | ФКУ ПБ-5 УФСИН России по Московской области",
            })
    void the_envelope_has_the_short_official_form(String name, String postal) {
        assertThat(FacilityName.postal(facility(name, "ИК", null, null))).isEqualTo(postal);
    }

    @Test
    void a_nickname_without_quotation_marks_is_left_out_too() {
        String name = "ФКУ «ИК № 6 УФСИН России по Республике Мордовия» (Торбеевский централ)";

        assertThat(FacilityName.postal(facility(name, "ИК", 6, "Торбеевский централ")))
                .isEqualTo("ФКУ ИК-6 УФСИН России по Республике Мордовия");
    }

    @Test
    void brackets_of_the_official_name_stay() {
        assertThat(FacilityName.postal(facility("ФКУ ИК-1 УФСИН России по Республике Саха (Якутия)", "ИК", 1, null)))
                .isEqualTo("ФКУ ИК-1 УФСИН России по Республике Саха (Якутия)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "СИЗО | 2 | ФКУ СИЗО-2 УФСИН России по Московской области | Remand Prison No. 2",
                "ИК | 42 | ФКУ «ИК № 42 ОИУ ОУХД УФСИН России по Республике Коми» | Penal Colony No. 42",
                "Т | - | ФКУ «Тюрьма УФСИН России по Саратовской области» | Prison",
                "КП | 3 | ФКУ «КП № 3 УФСИН России по Брянской области» | Settlement Colony No. 3",
                "ЛИУ | 8 | ФКУ ЛИУ-8 УФСИН России по Владимирской области | Medical Penal Facility No. 8",
                "ВК | - | ФКУ «Брянская ВК УФСИН России по Брянской области» | Juvenile Colony",
                "ВК | 2 | ФКУ «Томская ВК-2 УФСИН России по Томской области» | Juvenile Colony No. 2",
                "ИЦ | 1 | ФКУ «ИЦ № 1 УФСИН России по Тюменской области» | Correctional Centre No. 1",
                "УФИЦ | - | УФИЦ при ФКУ «ИК № 2 УФСИН России по Брянской области» | Correctional Centre at Penal Colony No. 2",
                "УФИЦ | 2 | УФИЦ № 2 при ФКУ «Брянская ВК УФСИН России по Брянской области» | Correctional Centre No. 2 at the Juvenile Colony",
                "УКП | - | ФКУ УКП ИК-27 УФСИН России по Кировской области | Settlement Section at Penal Colony No. 27",
                "ПФРСИ | - | ПФРСИ при ФКУ ИК-9 УФСИН России по Республике Карелия | Remand Section at Penal Colony No. 9",
                "ОТБ | 1 | ФКУ «ОТБ № 1 УФСИН России по Саратовской области» | Regional Tuberculosis Hospital No. 1",
                "ПБСТИН | - | ФКУ «ОО КПБСТИН УФСИН России по Калининградской области» | Specialised Psychiatric Hospital with Intensive Supervision",
                "ИЩ | 7 | ИЩ № 7 | Penal Facility No. 7",
            })
    void english_says_kind_number_and_body(String type, @Nullable Integer number, String name, String english) {
        Facility facility = facility(name, type, number, null);

        assertThat(FacilityName.english(facility, MOSCOW_REGION))
                .isEqualTo(english + ", Russian Federal Penitentiary Service for the Moscow region");
    }

    @Test
    void a_facility_of_the_service_itself_names_no_region() {
        assertThat(FacilityName.english(facility("ФКУ СИЗО-2 ФСИН России («Лефортово»)", "СИЗО", 2, null), null))
                .isEqualTo("Remand Prison No. 2, Russian Federal Penitentiary Service");
    }

    @Test
    void a_place_that_is_not_of_the_service_is_told_by_its_town() {
        assertThat(FacilityName.english(facility("ИВС МОМВД России «Анадырский»", "ИВС", null, null), null))
                .isEqualTo("Police Cells, Volokolamsk");
    }

    private static Facility facility(String name, String type, @Nullable Integer number, @Nullable String nickname) {
        PostalAddress address =
                new PostalAddress("143600", "Московская область", null, null, "г. Волоколамск", null, null, null);
        return new Facility(
                "f",
                name,
                type,
                number,
                null,
                "Московская область",
                null,
                address,
                nickname,
                List.of(),
                null,
                List.of());
    }
}
