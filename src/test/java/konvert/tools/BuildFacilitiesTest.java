package konvert.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFacilitiesTest {

    private static final String COLUMNS =
            "official_name_ru,short_name,type,region_ru,postcode,address_ru,source_url,date,alt_names,nickname,"
                    + "postcode_2,address_2,source_2,date_2\n";

    @TempDir
    private Path folder = Path.of("");

    private Path bodies = folder;
    private Path prefixes = folder;
    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void tables() throws IOException {
        bodies = Files.writeString(folder.resolve("bodies.csv"), """
                Регион,ФСИН
                Брянская область,УФСИН России по Брянской области
                Ленинградская область и г. Санкт-Петербург,УФСИН России по г. Санкт-Петербургу и Ленинградской области
                """);
        prefixes = Files.writeString(folder.resolve("prefixes.csv"), """
                prefix_from,prefix_to,region_ru
                187,188,Ленинградская область
                190,199,г. Санкт-Петербург
                241,243,Брянская область
                """);
    }

    @Test
    void a_row_becomes_a_facility_with_both_sources() throws IOException {
        String json = json("""
                ФКУ «ИК № 2 УФСИН России по Брянской области» («Прозвище»),ИК-2,ИК,Брянская область,241021,"ул. Комарова д. 30, г. Брянск, Брянская область",https://example.org/polit-sake,2026-06-12,ФКУ ИК-2 | ФКУ ИК № 2»,,241021,"241021, Брянская область, г. Брянск, ул. Комарова, д. 31",https://example.org/older (a sheet),2024-10-22
                """);

        assertThat(json).contains("""
                 {"id": "ik-2-bryanskaya", "name": "ФКУ «ИК № 2 УФСИН России по Брянской области» («Прозвище»)", "type": "ИК", "number": 2, "body": "bryanskaya", "region": "Брянская область", "nickname": "Прозвище",
                  "address": {"postcode": "241021", "region": "Брянская область", "locality": "г. Брянск", "street": "ул. Комарова", "house": "д. 30"},
                  "otherNames": ["ФКУ ИК-2", "ФКУ ИК № 2"],
                  "sources": [
                   {"url": "https://example.org/polit-sake", "date": "2026-06-12", "postcode": "241021", "address": "ул. Комарова д. 30, г. Брянск, Брянская область"},
                   {"url": "https://example.org/older", "date": "2024-10-22", "postcode": "241021", "address": "241021, Брянская область, г. Брянск, ул. Комарова, д. 31"}]}
                """.stripTrailing());
    }

    @Test
    void slips_of_the_name_are_put_right() throws IOException {
        assertThat(json(row("ФКУ СИЗО-5 УФСИН Pоссии по Брянской области»", "СИЗО-5", "СИЗО")))
                .contains("\"name\": \"ФКУ СИЗО-5 УФСИН России по Брянской области\"");
    }

    @Test
    void a_part_of_a_facility_is_named_after_it_and_has_only_its_own_number() throws IOException {
        assertThat(json(row("УФИЦ при ФКУ «ИК № 2 УФСИН России по Брянской области»", "УФИЦ-2", "УФИЦ")))
                .contains("\"ufits-ik-2-bryanskaya\"")
                .doesNotContain("\"number\"");
        assertThat(json(row("УФИЦ № 2 при ФКУ «Брянская ВК УФСИН России по Брянской области»", "УФИЦ-2", "УФИЦ")))
                .contains("\"ufits-2-vk-bryanskaya\"")
                .contains("\"number\": 2");
    }

    @Test
    void the_service_itself_is_no_body_and_a_city_no_region_of_an_address() throws IOException {
        String json = json("""
                ФКУ СИЗО-3 ФСИН России,СИЗО-3,СИЗО,Ленинградская область и г. Санкт-Петербург,191123,"г. Санкт-Петербург, ул. Шпалерная, д. 25",https://example.org/older,2024-10-22,,,,,,
                """);

        assertThat(json)
                .contains(
                        "\"sizo-3-fsin\"", "\"region\": \"Санкт-Петербург\",\n", "\"locality\": \"г. Санкт-Петербург\"")
                .doesNotContain("\"body\"");
        assertThat(findings).noneMatch(finding -> finding.contains("postcode"));
    }

    @Test
    void only_a_postcode_that_alone_fits_the_region_beats_the_newer_one() throws IOException {
        assertThat(json(row("ФКУ «ИК № 1 УФСИН России по Брянской области»", "ИК-1", "ИК", "421021", "241022")))
                .contains("{\"postcode\": \"241022\"");
        assertThat(json(row("ФКУ «ИК № 1 УФСИН России по Брянской области»", "ИК-1", "ИК", "241021", "241022")))
                .contains("{\"postcode\": \"241021\"");
        assertThat(findings).noneMatch(finding -> finding.contains("postcode"));
    }

    @Test
    void what_makes_no_sense_is_said() throws IOException {
        json(row("ФКУ «ИК № 1 УФСИН России по Брянской области»", "ИК-1", "ИК", "421021", "421022"));

        assertThat(findings).contains("ik-1-bryanskaya: postcode 421021 is not of Брянская область");
    }

    private static String row(String name, String shortName, String type) {
        return row(name, shortName, type, "241021", "241021");
    }

    private static String row(String name, String shortName, String type, String newer, String older) {
        return name + ',' + shortName + ',' + type + ",Брянская область," + newer
                + ",\"ул. Комарова д. 30, г. Брянск\",https://example.org/polit-sake,2026-06-12,,," + older
                + ",\"" + older + ", г. Брянск\",https://example.org/older,2024-10-22\n";
    }

    private String json(String rows) throws IOException {
        Path facilities = Files.writeString(folder.resolve("facilities.csv"), COLUMNS + rows);
        return BuildFacilities.made(facilities, bodies, prefixes, findings).json(facility -> true);
    }
}
