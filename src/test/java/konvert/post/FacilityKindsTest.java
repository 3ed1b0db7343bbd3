package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import konvert.tools.Schemas;
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
    void the_table_fits_its_schema() {
        assertThat(Schemas.faultsOf("facility-kinds", Path.of("resources/post/facility-kinds.json")))
                .isEmpty();
    }
}
