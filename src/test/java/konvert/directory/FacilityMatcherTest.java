package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import konvert.directory.FacilityMatcher.Matched;
import konvert.directory.FacilityMatcher.Published;
import konvert.tools.Schemas;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityMatcherTest {

    private static final Directory BUNDLED = BundledDirectory.load();
    private static final FacilityMatcher MATCHER = new FacilityMatcher(BUNDLED);

    @ParameterizedTest
    @CsvSource({
        "ФКУ «ИК № 10 УФСИН России по Алтайскому краю»,                  ik-10-altayskiy-kray",
        "ФКУ Исправительная колония №6 УФСИН России по Астраханской области, ik-6-astrakhanskaya",
        "СИЗО-5 УФСИН по Петербургу и Ленинградской области,             sizo-5-leningradskaya-i-sankt-peterburg",
        "ФКУ ИК-6 УФСИН России по Спб и ЛО,                              ik-6-leningradskaya-i-sankt-peterburg",
        "ФКУ СИЗО-1 ОФСИН России по КБР,                                 sizo-1-kabardino-balkarskaya",
        "ФКУ СИЗО-5 УФСИН России по РБ,                                  sizo-5-bashkortostan",
        "ФКУ ИК-5 по РТ,                                                 ik-5-tatarstan",
        "ИК № 6 по Республике Удмуртия,                                  ik-6-udmurtskaya",
        "ФКУ ИК11 УФСИН России по ХМАО,                                  ik-11-khanty-mansiyskiy-avtonomnyy-okrug-yugra",
        "ФКУ Т-2 Владимирский централ УФСИН России по Владимирской области, t-2-vladimirskaya",
        "ФКУ Т «Минусинск» ГУФСИН России по Красноярскому краю,          t-krasnoyarskiy-kray",
        "ФКУ СИЗО-2 «Лефортово» ФСИН России,                             sizo-2-fsin",
        "СИЗО «Лефортово»,                                               sizo-2-fsin",
        "Лефортово,                                                      sizo-2-fsin",
        "ПФРСИ при ФКУ ИК-13 ГУФСИН России по Свердловской области,      ik-13-sverdlovskaya",
        "УФИЦ-2 при ФКУ ИК-2 УФСИН России по Воронежской области,        ufits-2-ik-2-voronezhskaya",
        "Можайская воспитательная колония УФСИН России по Московской области, vk-moskovskaya",
        "ГБУЗ НО «НОПНБ № 3»,                                            nopnb-3-nizhegorodskaya",
        "FCU IK-17 UFSIN of Russia in the Republic of Mordovia,          ik-17-mordoviya",
        "'Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region', sizo-2-moskovskaya"
    })
    void the_name_alone_tells_the_facility_in_any_of_its_forms(String name, String id) {
        assertThat(id(match(name, null, null, null))).isEqualTo(id);
    }

    @Test
    void every_facility_is_recognised_by_its_own_names_and_address() {
        assertThat(BUNDLED.facilities()).allSatisfy(facility -> {
            for (String name : List.of(facility.name(), FacilityName.postal(facility))) {
                Matched matched = MATCHER.match(new Published(
                        name,
                        facility.address().region(),
                        facility.address().locality(),
                        facility.address().street(),
                        facility.address().postcode()));
                assertThat(id(matched)).as(name).isEqualTo(facility.id());
                assertThat(matched.warnings()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ФКУ ИК-17 УФСИН России по Кировской области,     612700, 612740",
        "СИЗО-1 УФСИН по Забайкальскому краю,             672039, 672010",
        "ФКУ СИЗО-4 УФСИН России по Самарской области,    445043, 445023",
        "ФКУ ИК-18 ГУФСИН России по Пермскому краю,       617474, 617470",
        "ФКУ СИЗО-1 ГУФСИН России по Кемеровской области, 650051, 650993",
        "ФКУ КП-3 УФСИН России по Чеченской Республике,   366314, 366134",
        "ФКУ СИЗО-1 ГУФСИН по Челябинской области,        456006, 454006",
        "ФКУ ИК-2 УФСИН России по Ярославской области,    182917, 152914",
        "ФКУ ИК-10 УФСИН России по Ульяновской области,   433502, 433510",
        "ФКУ Т-2 Уфсин России по Липецкой области,        399770, 399783",
        "ФКУ ИК-8 УФСИН России по Костромской области,    156000, 156009",
        "ФКУ ИК-10 УФСИН России по Ульяновской области,   433512, 433510"
    })
    void a_postcode_that_no_source_has_is_a_warning_with_both_values(String name, String published, String known) {
        Matched matched = match(name, null, null, published);

        assertThat(matched.facility()).isNotNull();
        assertThat(matched.warnings())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.in(Words.of("words", Locale.ENGLISH))).contains(published, known));
    }

    @Test
    void without_a_territorial_body_the_place_decides() {
        assertThat(id(match("СИЗО-7 УФСИН России", null, "Москва", "109382"))).isEqualTo("sizo-7-moskva");
        Matched matched = match("ФКУ ИК-35", null, "г. Абакан", null);
        assertThat(id(matched)).isEqualTo("ik-35-khakasiya");
        assertThat(matched.reason().key()).isEqualTo("match.place");
    }

    @Test
    void several_that_fit_alike_are_offered_and_none_is_chosen() {
        Matched matched = match("СИЗО № 1", null, "Москва", null);

        assertThat(matched.facility()).isNull();
        assertThat(matched.reason().key()).isEqualTo("match.several");
        assertThat(matched.near())
                .extracting(near -> near.facility().id())
                .containsExactlyInAnyOrder("sizo-1-moskva", "sizo-1-fsin");
    }

    @Test
    void a_number_that_is_not_there_offers_the_neighbours_in_the_town_and_chooses_none() {
        Matched matched = match("ФКУ ИК-77 УФСИН России по Алтайскому краю", null, "г. Рубцовск", "658209");

        assertThat(matched.facility()).isNull();
        assertThat(matched.reason().key()).isEqualTo("match.not-in-table");
        assertThat(matched.near().getFirst().facility().id()).isIn("ik-5-altayskiy-kray", "ik-10-altayskiy-kray");
    }

    @ParameterizedTest
    @CsvSource({
        "СІЗА-1,                        г. Мінск,    220030, match.elsewhere",
        "ИК №4,                         г. Гомель,   246035, match.elsewhere",
        "SIZO №1,                       Minsk,       220030, match.elsewhere",
        "ГУЗ «Балашовский МПНД» МЗ СО,  г. Балашов,  412316, match.other-institution",
        "ИВС УМВД по городу Туле,       г. Тула,     300000, match.not-in-table",
        "' ',                           Kyiv,        01014,  match.no-facility"
    })
    void what_is_in_no_table_says_so(String name, String town, String postcode, String reason) {
        Matched matched = match(name, null, town, postcode);

        assertThat(matched.facility()).isNull();
        assertThat(matched.reason().key()).isEqualTo(reason);
    }

    @Test
    void one_that_is_no_more_leads_to_its_successor_and_says_why() {
        Facility now = facility("ik-10-altayskiy-kray");
        Facility before =
                Samples.ended("ik-99-altayskiy-kray", now, new Ended(Ended.How.MERGED, day(), now.id(), null));

        Matched matched = matcher(before, now)
                .match(new Published("ФКУ ИК-99 УФСИН России по Алтайскому краю", null, null, null, null));

        assertThat(id(matched)).isEqualTo(now.id());
        assertThat(matched.reason().in(Words.of("words", Locale.ENGLISH)))
                .contains("ИК-99 is no more since 1 March 2025", "ИК-10");
        assertThat(matched.warnings()).isEmpty();
    }

    @Test
    void one_that_is_no_more_and_has_no_successor_is_a_warning() {
        Facility now = facility("ik-10-altayskiy-kray");
        Facility before = Samples.ended("ik-99-altayskiy-kray", now, new Ended(Ended.How.ABOLISHED, day(), null, null));

        Matched matched = matcher(before, now)
                .match(new Published("ФКУ ИК-99 УФСИН России по Алтайскому краю", null, null, null, null));

        assertThat(id(matched)).isEqualTo(before.id());
        assertThat(matched.warnings()).extracting(MatchNote::key).containsExactly("match.ended");
    }

    @Test
    void the_words_and_nicknames_fit_their_schemas_and_point_to_the_directory() throws Exception {
        assertThat(Schemas.faultsOf("facility-words", Path.of("resources/directory/facility-words.json")))
                .isEmpty();
        assertThat(Schemas.faultsOf("nicknames", Path.of("resources/directory/nicknames.json")))
                .isEmpty();
        assertThat(FacilityWords.bodies()).allMatch(body -> BUNDLED.hasBody(body.id()));
        assertThat(Nicknames.facilities()).allMatch(id -> BUNDLED.facility(id).isPresent());
    }

    private static LocalDate day() {
        return LocalDate.of(2025, 3, 1);
    }

    private static FacilityMatcher matcher(Facility... facilities) {
        return new FacilityMatcher(new Directory(List.of(), List.of(facilities), BUNDLED.bodies(), List.of()));
    }

    private static Facility facility(String id) {
        return BUNDLED.facility(id).orElseThrow();
    }

    private static Matched match(
            String name, @Nullable String region, @Nullable String town, @Nullable String postcode) {
        return MATCHER.match(new Published(name, region, town, null, postcode));
    }

    private static String id(Matched matched) {
        return Objects.requireNonNull(matched.facility(), () -> matched.reason().toString())
                .id();
    }
}
