package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import konvert.russian.DeclensionRules.Rule;
import konvert.russian.NameDictionary.Entry;
import org.junit.jupiter.api.Test;

/** The rules against a second witness: every name of one word in the dictionary, in every case. */
class DictionaryTest {

    private static final List<GrammaticalCase> OBLIQUE =
            List.of(GrammaticalCase.values()).subList(1, 6);

    @Test
    void what_the_rules_are_sure_of_the_dictionary_says_as_well() throws IOException {
        Set<String> slips = slips();
        Set<String> slipsMet = new TreeSet<>();
        List<String> differing = new ArrayList<>();
        int agreeing = 0;
        for (Entry entry : NameDictionary.entries()) {
            String word = entry.nominative();
            Rule rule = DeclensionRules.find(entry.part(), entry.gender(), word);
            for (GrammaticalCase to : OBLIQUE) {
                Set<String> forms = entry.forms(to);
                if (rule == null || word.contains("-") || forms.isEmpty()) {
                    continue;
                }
                String form =
                        Letters.folded(DeclensionRules.get().paradigm(rule).apply(word, to));
                if (forms.contains(form)) {
                    agreeing++;
                } else if (slips.contains(word)) {
                    slipsMet.add(word);
                } else if (rule.doubt(to) == null) {
                    differing.add(rule.id() + " " + to + " of " + word + ": " + form + ", not " + forms);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(slipsMet).isEqualTo(slips);
        assertThat(agreeing).isGreaterThan(1_280_000);
    }

    /** Words it declines in a way of its own, by class, with the reason why the rules do not follow. */
    private static Set<String> slips() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DictionaryTest.class.getResourceAsStream("dictionary-slips.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .flatMap(line -> Arrays.stream(line.split(";", 2)[1].split(" ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
