package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"declension", "gender", "romanisation"})
    void the_file_keeps_its_schema(String name) throws Exception {
        String schema = Files.readString(Path.of("resources/schema/" + name + ".schema.json"));
        String data = Files.readString(Path.of("resources/russian/" + name + ".json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(data, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void every_rule_names_a_paradigm_and_every_paradigm_is_used() {
        DeclensionRules rules = DeclensionRules.get();
        assertThat(rules.rules().stream().map(DeclensionRules.Rule::paradigm).distinct())
                .containsExactlyInAnyOrderElementsOf(rules.paradigms().keySet());
        assertThat(rules.rules()).extracting(DeclensionRules.Rule::id).doesNotHaveDuplicates();
    }
}
