package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void the_e_letter_services_are_as_their_schema_says() {
        assertThat(Schemas.faultsOf("services", Path.of("resources/letter/services.json")))
                .isEmpty();
        assertThat(Schemas.faults("services", "{\"services\": [{\"id\": \"F pismo\"}]}"))
                .isNotEmpty();
    }
}
