package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Addressee;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.russian.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

    private final Directory bundled = BundledDirectory.load();

    @Test
    void the_address_of_the_announcement_in_the_order_of_the_post() {
        assertThat(AddressBlocks.of(
                                addressee("bakhtin-aleksandr-1971", true, Countries.ABROAD),
                                AddressUse.ABROAD,
                                Countries.ABROAD)
                        .texts())
                .containsExactly(
                        "Бахтину Александру Сергеевичу, 1971\u00a0г.\u00a0р.",
                        "ФКУ СИЗО-2 УФСИН России по Московской области",
                        "ул. Горвал, д. 6",
                        "г. Волоколамск",
                        "Московская область",
                        "143600",
                        "RUSSIA / РОССИЯ");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Alexandr Sergejewitsch Bachtin (born 1971)",
        "CH, Alexandr Sergejewitsch Bachtin (born 1971)",
        "FR, Aleksandr Sergueïevitch Bakhtine (born 1971)",
        "PL, Aleksandr Siergiejewicz Bachtin (born 1971)",
        "US, Aleksandr Sergeevich Bakhtin (born 1971)"
    })
    void the_latin_name_is_the_one_of_the_country_of_posting(String code, String latin) {
        Country from = Countries.byCode(code).orElseThrow();
        assertThat(addressee("bakhtin-aleksandr-1971", true, from).nameEn()).isEqualTo(latin);
    }

    @Test
    void a_latin_name_of_the_directory_stands_in_every_country() {
        Directory one = Samples.read(Samples.withPeople("""
                {"id": "gottlieb", "name": {"surname": "Готлиб", "given": "Джейн"}, "latin": "Jane Gottlieb",
                 "custody": {"facility": "sizo-9-tver", "state": "held"}}""")).directory();
        Person person = one.person("gottlieb").orElseThrow();
        assertThat(Addressees.latin(person)).isEqualTo("Jane Gottlieb");
        assertThat(Addressees.latin(person, Scheme.GERMAN)).isEqualTo("Jane Gottlieb");
    }

    @Test
    void the_english_of_the_announcement() {
        Addressee addressee = addressee("bakhtin-aleksandr-1971", true, Countries.ABROAD);
        assertThat(addressee.nameEn()).isEqualTo("Aleksandr Sergeevich Bakhtin (born 1971)");
        assertThat(addressee.facilityEn())
                .isEqualTo("Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region");
        assertThat(addressee.regionEn()).isEqualTo("Moscow region");
    }

    @Test
    void the_nominative_by_choice() {
        assertThat(addressee("bakhtin-aleksandr-1971", false, Countries.ABROAD).name())
                .isEqualTo("Бахтин Александр Сергеевич, 1971\u00a0г.\u00a0р.");
    }

    @Test
    void the_dative_of_every_bundled_person_is_the_published_one() throws Exception {
        Path table = Path.of("src/test/resources/konvert/directory/published-datives.tsv");
        List<String> rows = Files.readAllLines(table);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            Addressees.Dative dative =
                    Addressees.dative(bundled.person(cells[0]).orElseThrow());
            if (cells[2].equals("dative") && cells[3].isEmpty()) {
                assertThat(dative.text().replace('ё', 'е')).as(row).isEqualTo(cells[1].replace('ё', 'е'));
            }
        }
        assertThat(rows).hasSize(bundled.people().size() + 1);
    }

    @Test
    void initials_for_a_title() {
        assertThat(Addressees.initials(person("bakhtin-aleksandr-1971").name())).isEqualTo("Бахтин А. С.");
        assertThat(Addressees.initials(
                        Samples.twoPeople().person("orlova-anna").orElseThrow().name()))
                .isEqualTo("Орлова А.");
    }

    private Addressee addressee(String id, boolean dative, Country from) {
        Person person = person(id);
        return Addressees.of(bundled, person, bundled.facilityOf(person).orElseThrow(), dative, from);
    }

    private Person person(String id) {
        return bundled.person(id).orElseThrow();
    }
}
