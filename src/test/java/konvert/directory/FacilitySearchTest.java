package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitySearchTest {

    private static final FacilitySearch BUNDLED = new FacilitySearch(BundledDirectory.load());

    @ParameterizedTest
    @CsvSource({
        "Волоколамск,            sizo-2-moskovskaya",
        "volokolamsk,            sizo-2-moskovskaya",
        "wolokolamsk,            sizo-2-moskovskaya",
        "143600,                 sizo-2-moskovskaya",
        "ИК-10 рубцовск,         ik-10-altayskiy-kray",
        "ик-6 мордовия,          ik-6-mordoviya",
        "ик6 в мордовии,         ik-6-mordoviya",
        "colony 6 mordovia,      ik-6-mordoviya",
        "sizo-5 spb,             sizo-5-leningradskaya-i-sankt-peterburg",
        "butyrka moscow,         sizo-2-moskva",
        "кбр сизо,               sizo-1-kabardino-balkarskaya",
        "сизо 2 волоколамк,      sizo-2-moskovskaya",
        "ktajhnjdj,              sizo-2-fsin"
    })
    void number_town_region_and_postcode_find_a_facility_in_any_spelling_and_layout(String query, String id) {
        assertThat(BUNDLED.find(query).getFirst().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "лефортово,           sizo-2-fsin",
        "Lefortovo,           sizo-2-fsin",
        "Лефортва,            sizo-2-fsin",
        "Матросская тишина,   sizo-1-moskva",
        "матроска,            sizo-1-moskva",
        "Бутырка,             sizo-2-moskva",
        "Бутырки,             sizo-2-moskva",
        "Кресты,              sizo-1-leningradskaya-i-sankt-peterburg",
        "Кремлёвский централ, sizo-1-fsin",
        "99/1,                sizo-1-fsin",
        "Владимирский централ, t-2-vladimirskaya",
        "Чёрный дельфин,      ik-6-orenburgskaya",
        "Черный беркут,       ik-56-sverdlovskaya",
        "Белый лебедь,        ik-2-permskiy-kray",
        "Полярная сова,       ik-18-yamalo-nenetskiy-avtonomnyy-okrug",
        "Полярный волк,       ik-3-yamalo-nenetskiy-avtonomnyy-okrug",
        "poljarnyj wolk,      ik-3-yamalo-nenetskiy-avtonomnyy-okrug",
        "Вологодский пятак,   ik-5-vologodskaya",
        "Снежинка,            ik-6-khabarovskiy-kray"
    })
    void a_facility_is_found_by_what_people_call_it(String nickname, String id) {
        assertThat(BUNDLED.find(nickname).getFirst().id()).isEqualTo(id);
    }

    @Test
    void a_number_finds_all_of_that_number_and_none_of_another() {
        assertThat(BUNDLED.find("ик6"))
                .hasSizeGreaterThan(30)
                .extracting(Facility::number)
                .contains(6);
        assertThat(BUNDLED.find("ик6").subList(0, 30))
                .allMatch(facility -> facility.type().equals("ИК") && Objects.equals(facility.number(), 6));
    }

    @Test
    void without_a_query_all_are_there_and_nonsense_finds_none() {
        assertThat(BUNDLED.find(" ")).hasSizeGreaterThan(975);
        assertThat(BUNDLED.find("xyzzy")).isEmpty();
    }

    @Test
    void one_that_is_no_more_stands_after_those_that_are() {
        Directory bundled = BundledDirectory.load();
        Facility now = bundled.facility("ik-10-altayskiy-kray").orElseThrow();
        Facility before = Samples.ended(
                "ik-9-altayskiy-kray",
                now,
                new Ended(Ended.How.MERGED, LocalDate.of(2025, 3, 1), "ik-10-altayskiy-kray", null));
        FacilitySearch search =
                new FacilitySearch(new Directory(List.of(), List.of(before, now), bundled.bodies(), List.of()));

        assertThat(search.find("рубцовск")).containsExactly(now, before);
    }
}
