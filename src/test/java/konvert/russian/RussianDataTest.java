package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declension",
                "gender",
                "given-names",
                "letter-etiquette",
                "romanisation",
                "cyrillisation",
                "typing",
                "typography"
            })
    void the_file_keeps_its_schema(String name) {
        assertThat(Schemas.faultsOf(name, Path.of("resources/russian", name + ".json")))
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
