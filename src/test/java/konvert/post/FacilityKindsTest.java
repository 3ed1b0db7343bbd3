package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FacilityKindsTest {

    @Test
    void a_code_says_what_the_place_is() {
        assertThat(FacilityKinds.of("ИК"))
                .hasValue(new FacilityKind("ИК", "исправительная колония", "Penal Colony", FacilityKind.Kind.COLONY));
    }

    @Test
    void an_unknown_code_has_no_kind() {
        assertThat(FacilityKinds.of("ИЩ")).isEmpty();
    }

    @Test
    void the_table_fits_its_schema() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("resources/schema/facility-kinds.schema.json")))
                        .validate(Files.readString(Path.of("resources/post/facility-kinds.json")), InputFormat.JSON))
                .isEmpty();
    }
}
