package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import konvert.directory.BundledDirectory;
import konvert.directory.Person;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void a_service_is_found_by_its_id_and_has_a_name_in_both_languages() {
        Services.Service service = Services.byId("f-pismo").orElseThrow();
        assertThat(service.name().in(Locale.ENGLISH)).isEqualTo("F-pismo");
        assertThat(service.name().in(Locale.of("ru"))).isEqualTo("Ф-письмо");
        assertThat(service.url()).isEqualTo("https://f-pismo.ru");
        assertThat(Services.byId("pigeon")).isEmpty();
    }

    @Test
    void every_service_of_a_bundled_person_is_known() {
        assertThat(BundledDirectory.load().people())
                .flatExtracting(Person::services)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Services.byId(id)).isPresent());
    }

    @Test
    void the_e_letter_services_are_as_their_schema_says() {
        assertThat(Schemas.faultsOf("services", Path.of("resources/letter/services.json")))
                .isEmpty();
        assertThat(Schemas.faults("services", "{\"services\": [{\"id\": \"F pismo\"}]}"))
                .isNotEmpty();
    }
}
