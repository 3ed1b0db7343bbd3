package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address blocks as they stand on envelopes; a Latin line is set in by two spaces here. */
class AddressBlocksTest {

    private static final Addressee BAKHTIN = new Addressee(
            "Бахтину Александру Сергеевичу, 1971 г. р.",
            "Aleksandr Sergeevich Bakhtin (born 1971)",
            "ФКУ СИЗО-2 УФСИН России по Московской области",
            "Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region",
            null,
            new PostalAddress("143600", "Московская область", null, null, "г. Волоколамск", "ул. Горвал", "д. 6", null),
            "Moscow region",
            Countries.RUSSIA);

    private static String block(Addressee addressee, AddressUse use, String from) {
        return AddressBlocks.of(addressee, use, Countries.byCode(from).orElseThrow()).lines().stream()
                .map(line -> (line.script() == Script.LATIN ? "  " : "") + line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static Addressee anyone(PostalAddress address, @Nullable String unit, @Nullable String regionEn) {
        return new Addressee(
                "Иванову Ивану",
                "Ivan Ivanov",
                "ФКУ ИК-1",
                "Penal Colony No. 1",
                unit,
                address,
                regionEn,
                Countries.RUSSIA);
    }

    private static String inBelarus(String from) {
        var address = new PostalAddress("222222", null, null, null, "г. Примерск", "ул. Садовая", "д. 1", null);
        Addressee addressee = new Addressee(
                "Иванову Ивану",
                "Ivan Ivanov",
                "ИК-1",
                "Penal Colony No. 1",
                null,
                address,
                null,
                Countries.ofPlace("BY"));
        return String.join(
                "\n",
                AddressBlocks.of(addressee, Countries.byCode(from).orElseThrow())
                        .texts());
    }

    @ParameterizedTest
    @CsvSource({
        "XX, BELARUS / БЕЛАРУСЬ",
        "DE, BELARUS / БЕЛАРУСЬ",
        "FR, BIÉLORUSSIE / БЕЛАРУСЬ",
        "PL, BIAŁORUŚ / БЕЛАРУСЬ",
        "UA, БІЛОРУСЬ / БЕЛАРУСЬ",
        "KZ, БЕЛАРУСЬ",
        "RU, БЕЛАРУСЬ"
    })
    void a_prison_in_another_country_has_the_name_of_that_country(String from, String last) {
        assertThat(inBelarus(from)).endsWith("\n222222\n" + last);
    }

    @Test
    void a_name_with_letters_that_few_fonts_have_gives_way_to_the_english_one() {
        Country azerbaijan = Countries.byCode("AZ").orElseThrow();
        assertThat(azerbaijan.named(Countries.ofPlace("BY"))).isEqualTo("BELARUS");
        assertThat(azerbaijan.named(Countries.ofPlace("AM"))).isEqualTo("ARMENIA");
        assertThat(azerbaijan.named(Countries.RUSSIA)).isEqualTo("RUSİYA");
    }

    @Test
    void posted_in_the_country_of_the_prison_a_letter_names_none() {
        assertThat(inBelarus("BY")).endsWith("\n222222");
        assertThat(AddressBlocks.of(BAKHTIN, Countries.RUSSIA).texts()).endsWith("143600");
    }

    @Test
    void the_post_of_the_sender_wants_its_two_scripts_wherever_the_letter_goes() {
        assertThat(inBelarus("US")).contains("Иванову Ивану\nIvan Ivanov\n").endsWith("BELARUS / БЕЛАРУСЬ");
    }

    @Test
    void an_address_in_two_scripts_can_do_without_the_latin_one() {
        Country america = Countries.byCode("US").orElseThrow();
        AddressBlock both = AddressBlocks.of(BAKHTIN, america);
        AddressBlock one = AddressBlocks.of(BAKHTIN, AddressUse.ABROAD, america);
        assertThat(both.isBilingual()).isTrue();
        assertThat(both.cyrillic()).isEqualTo(one);
        assertThat(one.isBilingual()).isFalse();
    }

    @Test
    void inside_russia_the_postcode_is_last() {
        assertThat(block(BAKHTIN, AddressUse.DOMESTIC, "RU")).isEqualTo("""
                Бахтину Александру Сергеевичу, 1971 г. р.
                ФКУ СИЗО-2 УФСИН России по Московской области
                ул. Горвал, д. 6
                г. Волоколамск
                Московская область
                143600
                """);
    }

    @Test
    void from_abroad_the_country_is_last_in_the_senders_language_and_in_russian() {
        assertThat(block(BAKHTIN, AddressUse.ABROAD, "DE")).isEqualTo("""
                Бахтину Александру Сергеевичу, 1971 г. р.
                ФКУ СИЗО-2 УФСИН России по Московской области
                ул. Горвал, д. 6
                г. Волоколамск
                Московская область
                143600
                RUSSLAND / РОССИЯ
                """);
    }

    @Test
    void without_a_country_of_posting_it_is_named_in_english() {
        assertThat(block(BAKHTIN, AddressUse.ABROAD, "XX")).endsWith("143600\nRUSSIA / РОССИЯ\n");
    }

    @Test
    void where_the_sender_writes_russian_the_country_stands_once() {
        assertThat(block(BAKHTIN, AddressUse.ABROAD, "KZ")).endsWith("143600\nРОССИЯ\n");
    }

    @Test
    void for_the_united_states_each_russian_line_has_its_english_one() {
        assertThat(block(BAKHTIN, AddressUse.BILINGUAL, "US")).isEqualTo("""
                Бахтину Александру Сергеевичу, 1971 г. р.
                  Aleksandr Sergeevich Bakhtin (born 1971)
                ФКУ СИЗО-2 УФСИН России по Московской области
                  Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region
                ул. Горвал, д. 6
                  6 Gorval Street
                г. Волоколамск
                  VOLOKOLAMSK
                Московская область
                  Moscow region
                143600
                RUSSIA / РОССИЯ
                """);
    }

    @Test
    void names_are_romanised_for_the_country_of_posting_and_words_stay_english() {
        assertThat(block(BAKHTIN, AddressUse.BILINGUAL, "DE"))
                .contains("  6 Gorwal Street\n", "  WOLOKOLAMSK\n", "  Moscow region\n", "RUSSLAND / РОССИЯ\n");
        var shchekino = new PostalAddress(
                "301240", "Тульская область", "Щёкинский район", null, "п. Щёкино", "ул. Гайдара", "д. 1", null);
        assertThat(block(anyone(shchekino, null, null), AddressUse.BILINGUAL, "PL"))
                .contains("  1 Gajdara Street\n", "  SZCZOKINO SETTLEMENT\n", "  Szczokinski district\n");
    }

    @Test
    void moscow_is_a_city_and_not_a_region_as_well() {
        var matrosskaya =
                new PostalAddress("107076", "Москва", null, null, "г. Москва", "ул. Матросская Тишина", "д. 18", null);

        assertThat(block(anyone(matrosskaya, null, "Moscow"), AddressUse.BILINGUAL, "US"))
                .isEqualTo("""
                Иванову Ивану
                  Ivan Ivanov
                ФКУ ИК-1
                  Penal Colony No. 1
                ул. Матросская Тишина, д. 18
                  18 Matrosskaya Tishina Street
                г. Москва
                  MOSCOW
                107076
                RUSSIA / РОССИЯ
                """);
    }

    @Test
    void a_village_stands_before_its_district_and_a_unit_after_the_facility() {
        var parza = new PostalAddress(
                "431150",
                "Республика Мордовия",
                "Зубово-Полянский район",
                null,
                "п. Парца",
                "ул. Лесная",
                "д. 7",
                null);

        assertThat(block(anyone(parza, "отряд № 3", null), AddressUse.BILINGUAL, "US"))
                .isEqualTo("""
                Иванову Ивану
                  Ivan Ivanov
                ФКУ ИК-1
                  Penal Colony No. 1
                отряд № 3
                  Unit No. 3
                ул. Лесная, д. 7
                  7 Lesnaya Street
                п. Парца
                  PARTSA SETTLEMENT
                Зубово-Полянский район
                  Zubovo-Polyansky district
                Республика Мордовия
                  Mordoviya Republic
                431150
                RUSSIA / РОССИЯ
                """);
    }

    @Test
    void of_two_settlements_the_inner_one_comes_first() {
        var metallostroy = new PostalAddress(
                "196641", null, null, "г. Санкт-Петербург", "п. Металлострой", "Северный проезд", "д. 1", null);

        assertThat(block(anyone(metallostroy, null, null), AddressUse.BILINGUAL, "US"))
                .endsWith("""
                Северный проезд, д. 1
                  1 Severny Drive
                п. Металлострой
                  METALLOSTROY SETTLEMENT
                г. Санкт-Петербург
                  SAINT PETERSBURG
                196641
                RUSSIA / РОССИЯ
                """);
    }

    @Test
    void a_box_takes_the_line_of_the_street() {
        var box = new PostalAddress(
                "185012", "Республика Карелия", null, null, "г. Петрозаводск", "Птицефабрика", null, "а/я 1443");

        assertThat(block(anyone(box, null, "Republic of Karelia"), AddressUse.BILINGUAL, "US"))
                .contains("Птицефабрика, а/я 1443\n  Ptitsefabrika, PO Box 1443\nг. Петрозаводск\n");
    }

    @Test
    void a_house_without_a_street_stands_with_the_settlement() {
        var lesnoy = new PostalAddress("440000", "Пензенская область", null, null, "п. Лесной", null, "д. 1", null);

        assertThat(block(anyone(lesnoy, null, "Penza region"), AddressUse.BILINGUAL, "US"))
                .contains("Penal Colony No. 1\nп. Лесной, д. 1\n  LESNOY SETTLEMENT, house 1\nПензенская область\n");
    }

    @Test
    void nothing_but_a_postcode_leaves_no_empty_line() {
        var bare = new PostalAddress("143600", null, null, null, null, null, null, null);

        assertThat(block(anyone(bare, null, null), AddressUse.DOMESTIC, "RU")).isEqualTo("""
                Иванову Ивану
                ФКУ ИК-1
                143600
                """);
    }
}
