package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konvert.directory.Custody.State;
import konvert.directory.Sentence.Regime;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each awkward case stands in the starter list, so that a newcomer's first look and every test meets it. */
class BundledCasesTest {

    private static BundledPeople bundled;

    @BeforeAll
    static void read() throws IOException {
        bundled = BundledPeople.read();
    }

    @Test
    void the_person_of_the_announcement_is_told_in_full() {
        assertThat(bundled.person("bakhtin-aleksandr-1971"))
                .isEqualTo(
                        new Person(
                                "bakhtin-aleksandr-1971",
                                new PersonName("Бахтин", "Александр", "Сергеевич"),
                                null,
                                null,
                                Gender.MALE,
                                null,
                                Born.parse("1971"),
                                List.of(new Charge("207.3", "2")),
                                LocalDate.of(2023, 3, 2),
                                new Sentence(LocalDate.of(2023, 8, 11), Period.ofYears(6), false, Regime.GENERAL),
                                new Custody(
                                        bundled.of("bakhtin-aleksandr-1971").id(),
                                        null,
                                        State.HELD,
                                        null,
                                        null,
                                        LocalDate.of(2024, 11, 25),
                                        null,
                                        "https://memopzk.org/?p=17728"),
                                "memorial",
                                List.of(new Localised("music", "музыка"), new Localised("animals", "животные")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("f-pismo", "zonatelecom"),
                                "140405, Московская область, г. Коломна, Колычевский проезд, д. 6, "
                                        + "ФКУ ИК-6 УФСИН России по Московской области, Бахтину Александру Сергеевичу, 1971 г. р."));
        // The announcement's address; the one on his page is shown beside it.
        assertThat(bundled.of("bakhtin-aleksandr-1971").address().postcode()).isEqualTo("143600");
    }

    @Test
    void every_kind_of_facility_is_there() {
        Map<String, List<String>> byType = bundled.people().values().stream()
                .filter(person -> person.custody().facility() != null)
                .collect(Collectors.groupingBy(
                        person -> bundled.of(person.id()).type(), Collectors.mapping(Person::id, Collectors.toList())));
        assertThat(byType.keySet()).contains("ИК", "СИЗО", "Т", "КП", "ЛИУ", "ПФРСИ", "УКП", "ОСБ", "ПБ", "ИВС");
    }

    @Test
    void a_sentence_to_a_settlement_colony() {
        assertThat(bundled.person("musaeva-zarema-1969").sentence())
                .isEqualTo(new Sentence(null, Period.of(4, 9, 0), false, Regime.SETTLEMENT));
    }

    @Test
    void a_sentence_of_a_half_year_written_with_a_comma() {
        assertThat(bundled.person("orlovsky-igor-1970").sentence())
                .isEqualTo(new Sentence(null, Period.of(7, 6, 0), false, Regime.GENERAL));
    }

    @Test
    void a_sentence_that_should_be_over() {
        Person person = bundled.person("vinter-gregori-markus-severin-1969");
        assertThat(person.arrestedOn()).isEqualTo("2022-08-24");
        assertThat(person.sentence()).extracting(Sentence::length).isEqualTo(Period.ofYears(3));
    }

    @Test
    void someone_still_without_a_sentence() {
        assertThat(bundled.person("skobov-aleksandr-1957").sentence()).isNull();
    }

    @Test
    void someone_who_came_of_age_in_custody_and_has_no_patronymic() {
        Person person = bundled.person("turbin-arseny-2008");
        assertThat(person.born()).hasToString("2008-08-19");
        assertThat(person.name()).isEqualTo(new PersonName("Турбин", "Арсений", null));
    }

    @Test
    void three_given_names_and_a_former_name() {
        Person person = bundled.person("vinter-gregori-markus-severin-1969");
        assertThat(person.name()).isEqualTo(new PersonName("Винтер", "Грегори Маркус Северин", null));
        assertThat(person.formerName()).isEqualTo("Винтер Григорий Электронович");
    }

    @Test
    void patronymics_with_ogly() {
        assertThat(bundled.person("abdullaev-uzeir-1974").name().patronymic()).isEqualTo("Рза оглы");
        assertThat(bundled.person("abdulvapov-ametkhan-1989").name().patronymic())
                .isEqualTo("Наджип-огълы");
    }

    @Test
    void a_hyphenated_given_name_under_an_indeclinable_surname() {
        assertThat(bundled.person("kuku-emir-usein-1976").name()).isEqualTo(new PersonName("Куку", "Эмир-Усеин", null));
    }

    @Test
    void foreign_names_that_look_the_same_in_every_case() {
        assertThat(bundled.person("khiraldo-saray-alberto-enrike-1982").name())
                .isEqualTo(new PersonName("Хиральдо Сарай", "Альберто Энрике", null));
    }

    @Test
    void a_dative_that_no_rule_can_know_is_kept_with_the_person() {
        assertThat(bundled.people().values())
                .filteredOn(person -> person.dative() != null)
                .extracting(Person::dative)
                .containsExactly("Хиральдо Сарай Альберто Энрике");
    }

    @Test
    void women_whose_surname_ends_in_a_consonant() {
        assertThat(List.of("galim-ramilya-1966", "novak-nika-1992"))
                .allSatisfy(id -> assertThat(bundled.person(id).sex()).isEqualTo(Gender.FEMALE));
    }

    @Test
    void a_published_name_in_the_nominative() {
        assertThat(bundled.person("farafonov-nikolay-1988").publishedAddress())
                .contains("Фарафонов Николай Николаевич");
    }

    @Test
    void a_source_that_declines_the_name_wrongly() {
        assertThat(bundled.person("chernykh-yury-1975").name().surname()).isEqualTo("Черных");
        assertThat(bundled.person("chernykh-yury-1975").publishedAddress()).contains("Черныху");
        assertThat(bundled.person("kamina-solim-1989").publishedAddress()).contains("Камина Солиму");
    }

    @Test
    void a_unit_after_the_facility() {
        assertThat(bundled.person("zotova-valeriya-2003").custody().unit()).isEqualTo("отряд № 3");
        assertThat(bundled.person("dovgopolaya-galina-1955").custody().unit()).isEqualTo("отряд № 5");
    }

    @Test
    void a_po_box() {
        assertThat(bundled.of("seytkhalilov-rustem-1984").address().poBox()).isEqualTo("а/я 1443");
    }

    @Test
    void the_two_capitals_have_no_region_in_the_address() {
        assertThat(List.of("payk-shon-antonio-1971", "arkhipova-anna-1997"))
                .allSatisfy(id -> assertThat(bundled.of(id).address().region()).isNull());
    }

    @Test
    void two_levels_of_settlement() {
        assertThat(bundled.of("balazeykin-egor-2006").address())
                .extracting("city", "locality")
                .containsExactly("г. Санкт-Петербург", "п. Металлострой");
    }

    @Test
    void a_remand_prison_of_the_service_itself_has_no_territorial_body() {
        assertThat(bundled.of("furgal-sergey-1970").body()).isNull();
        assertThat(bundled.of("furgal-sergey-1970").nickname()).isEqualTo("Лефортово");
    }

    @Test
    void a_hospital_outside_the_penal_system() {
        assertThat(bundled.of("volsky-aleksey-2002"))
                .extracting(Facility::type, Facility::body)
                .containsExactly("ПБ", null);
        assertThat(bundled.of("volsky-aleksey-2002").address().district()).isEqualTo("Богородский р-н");
    }

    @Test
    void on_the_way_and_nobody_knows_where() {
        assertThat(bundled.person("tairov-rustem-1970").custody().state()).isEqualTo(State.IN_TRANSIT);
    }

    @Test
    void address_unknown_with_the_one_before() {
        assertThat(bundled.person("naumov-artem-1990").custody().state()).isEqualTo(State.ADDRESS_UNKNOWN);
        assertThat(bundled.person("naumov-artem-1990").publishedAddress()).contains("Предыдущий адрес (СИЗО)");
    }

    @Test
    void expected_or_only_supposed_to_be_there() {
        assertThat(bundled.person("akhtemov-asan-1989").custody().state()).isEqualTo(State.EXPECTED);
        assertThat(bundled.person("aritkulov-dmitry-1978").custody().state()).isEqualTo(State.EXPECTED);
    }

    @Test
    void a_published_postcode_that_the_facility_does_not_have() {
        assertThat(bundled.person("musaeva-zarema-1969").publishedAddress()).startsWith("366314");
        assertThat(bundled.of("musaeva-zarema-1969").address().postcode()).isEqualTo("366134");
    }

    @Test
    void a_published_address_without_postcode_and_town() {
        assertThat(bundled.person("orudzhev-ibragim-2001").publishedAddress()).startsWith("Матросская тишина");
        assertThat(bundled.of("orudzhev-ibragim-2001").address().locality()).isEqualTo("г. Москва");
    }

    @Test
    void sources_that_disagree_about_the_postcode() {
        assertThat(bundled.of("kudaev-rasul-1978").sources())
                .extracting(Facility.Source::postcode)
                .contains("461530", "461505");
    }

    @Test
    void a_latin_letter_inside_a_russian_word() {
        assertThat(bundled.person("smirnova-olga-1968").publishedAddress()).contains("Тосненcкий");
    }

    @Test
    void several_e_letter_services_or_none() {
        assertThat(bundled.person("arkhipova-anna-1997").services())
                .containsExactly("f-pismo", "prisonmail", "zonatelecom");
        assertThat(bundled.person("novak-nika-1992").services()).isEmpty();
    }

    @Test
    void where_only_the_month_is_known_the_address_counts_as_seen_on_its_first_day() {
        assertThat(bundled.person("begoyan-artem-2004").custody().seenOn()).isEqualTo("2024-11-01");
    }
}
