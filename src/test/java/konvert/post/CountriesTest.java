package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import konvert.russian.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "DE, RUSSLAND, ABROAD, a4, dl",
        "FR, RUSSIE, ABROAD, a4, dl",
        "PL, ROSJA, ABROAD, a4, dl",
        "FI, VENÄJÄ, ABROAD, a4, dl",
        "GE, RUSSIA, ABROAD, a4, dl",
        "KZ, РОССИЯ, ABROAD, a4, dl",
        "MX, RUSIA, ABROAD, letter, dl",
        "CA, RUSSIA, ABROAD, letter, us10",
        "RU, РОССИЯ, DOMESTIC, a4, dl"
    })
    void a_country_knows_russias_name_its_form_of_the_address_and_its_paper(
            String code, String russia, AddressUse use, String paper, String envelope) {
        assertThat(Countries.byCode(code)).hasValueSatisfying(country -> {
            assertThat(country.russia()).isEqualTo(russia);
            assertThat(country.use()).isEqualTo(use);
            assertThat(country.paper()).isEqualTo(paper);
            assertThat(country.envelope()).isEqualTo(envelope);
        });
    }

    @ParameterizedTest
    @CsvSource({"GERMAN, AT CH DE LI", "FRENCH, BE FR LU MC", "POLISH, PL"})
    void names_are_romanised_as_the_language_of_the_country_line_has_them(Scheme scheme, String codes) {
        assertThat(Countries.all().stream().filter(country -> country.romanisation() == scheme))
                .extracting(Country::code)
                .containsExactly(codes.split(" "));
    }

    @Test
    void elsewhere_names_are_romanised_in_english() {
        assertThat(Countries.byCode("US")).map(Country::romanisation).contains(Scheme.ENGLISH);
        assertThat(Countries.ABROAD.romanisation()).isEqualTo(Scheme.ENGLISH);
    }

    @Test
    void the_posts_of_the_united_states_and_latvia_want_latin_letters_too() {
        assertThat(Countries.all().stream().filter(c -> c.use() == AddressUse.BILINGUAL))
                .extracting(Country::code)
                .containsExactly("LV", "US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "De", " DE "})
    void codes_are_found_in_any_case(String code) {
        assertThat(Countries.byCode(code)).map(Country::nameEn).contains("Germany");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "ZZ", "Germany"})
    void an_unknown_code_is_no_country(String code) {
        assertThat(Countries.byCode(code)).isEmpty();
    }

    @Test
    void without_a_country_letters_are_posted_abroad_in_english() {
        assertThat(Countries.ABROAD.russia()).isEqualTo("RUSSIA");
        assertThat(Countries.ABROAD.use()).isEqualTo(AddressUse.ABROAD);
        assertThat(Countries.byCode("xx")).contains(Countries.ABROAD);
        assertThat(Countries.all()).doesNotContain(Countries.ABROAD);
    }

    @Test
    void each_names_each_in_capitals_of_its_language_and_where_that_is_russian_in_the_same_words() {
        for (Country from : Countries.all()) {
            for (Country to : Countries.all()) {
                assertThat(from.named(to))
                        .as(from.code() + " " + to.code())
                        .isNotEqualTo(to.code())
                        .isEqualTo(from.named(to).toUpperCase(Locale.ROOT));
                if (from.language().equals("ru")) {
                    assertThat(from.named(to)).isEqualTo(to.nameRu().toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    @Test
    void a_prison_is_in_russia_unless_another_country_is_named() {
        assertThat(Countries.ofPlace(null)).isEqualTo(Countries.RUSSIA);
        assertThat(Countries.ofPlace("BY")).isEqualTo(Countries.byCode("BY").orElseThrow());
        assertThat(Countries.ofPlace("TJ"))
                .extracting(Country::nameEn, Country::nameRu)
                .containsExactly("Tajikistan", "Таджикистан");
    }

    @Test
    void only_what_stays_in_its_country_is_domestic() {
        Country belarus = Countries.ofPlace("BY");
        assertThat(Countries.RUSSIA.use(Countries.RUSSIA)).isEqualTo(AddressUse.DOMESTIC);
        assertThat(Countries.RUSSIA.use(belarus)).isEqualTo(AddressUse.ABROAD);
        assertThat(belarus.use(belarus)).isEqualTo(AddressUse.DOMESTIC);
        assertThat(belarus.use(Countries.RUSSIA)).isEqualTo(AddressUse.ABROAD);
        assertThat(Countries.ABROAD.use(belarus)).isEqualTo(AddressUse.ABROAD);
    }

    @Test
    void countries_stand_once_each_in_the_order_of_their_codes() {
        assertThat(Countries.all()).extracting(Country::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void their_papers_and_envelopes_exist() {
        Set<String> papers = Papers.all().stream().map(Paper::id).collect(Collectors.toSet());
        Set<String> envelopes =
                EnvelopeFormats.all().stream().map(EnvelopeFormat::id).collect(Collectors.toSet());
        assertThat(Countries.all()).extracting(Country::paper).isSubsetOf(papers);
        assertThat(Countries.all()).extracting(Country::envelope).isSubsetOf(envelopes);
    }

    @Test
    void europe_and_russias_neighbours_are_there() {
        assertThat(Countries.all())
                .extracting(Country::code)
                .contains(
                        ("AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK"
                                        + " MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK AM AZ GE KG KZ MN TR UZ")
                                .split(" "));
    }
}
