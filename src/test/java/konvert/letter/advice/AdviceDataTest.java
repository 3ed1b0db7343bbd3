package konvert.letter.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.letter.spelling.Lemmas;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceDataTest {

    private static final Pattern PLAIN = Pattern.compile("[а-яё]+(-[а-яё]+)*");
    private static final Pattern SIGNS = Pattern.compile("[ |?]");
    private static final WordRules.File WORDS = AdviceData.read("advice-words.json", WordRules.File.class);

    @ParameterizedTest
    @ValueSource(strings = {"advice", "advice-words", "organisations"})
    void the_data_is_as_its_schema_says(String name) {
        assertThat(Schemas.faultsOf(name, Path.of("resources/letter/" + name + ".json")))
                .isEmpty();
        assertThat(Schemas.faults(name, "{\"about\": 1}")).isNotEmpty();
    }

    @Test
    void every_topic_has_a_source_and_every_rule_a_topic() {
        assertThat(AdviceData.topics())
                .hasSizeGreaterThan(25)
                .allSatisfy(topic -> assertThat(topic.source())
                        .allSatisfy(id -> assertThat(AdviceData.source(id)).isNotNull()));
        List<String> ids = AdviceData.topics().stream().map(Topic::id).toList();
        assertThat(WORDS.rules()).extracting(WordRules.Written::topic).isSubsetOf(ids);
    }

    @Test
    void a_status_has_a_source_of_a_day_and_what_has_none_is_unverified() {
        assertThat(Organisations.all())
                .hasSizeGreaterThan(35)
                .allSatisfy(organisation -> assertThat(organisation.status() == Organisation.Status.UNVERIFIED)
                        .isEqualTo(organisation.source() == null)
                        .isEqualTo(organisation.date() == null))
                .filteredOn(organisation -> organisation.status() == Organisation.Status.UNVERIFIED)
                .hasSizeLessThan(12);
    }

    /** Else it would match nothing: beginnings of words and single forms are marked as such. */
    @Test
    void every_plain_russian_word_of_a_rule_is_a_dictionary_form() {
        Lemmas lemmas = new Lemmas();
        Set<String> strange = new TreeSet<>();
        Stream<String> phrases = Stream.concat(
                WORDS.groups().values().stream().flatMap(List::stream),
                WORDS.rules().stream()
                        .flatMap(rule -> Stream.of(rule.find(), rule.except(), rule.beside())
                                .flatMap(List::stream)));
        phrases.flatMap(phrase -> SIGNS.splitAsStream(phrase))
                .filter(word -> PLAIN.matcher(word).matches())
                .filter(word -> !lemmas.isLemma(word))
                .forEach(strange::add);
        assertThat(strange).isEmpty();
    }
}
