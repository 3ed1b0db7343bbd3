package konvert.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void the_e_letter_services_are_as_their_schema_says() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("resources/schema/services.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(Path.of("resources/letter/services.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"services\": [{\"id\": \"F pismo\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }
}
