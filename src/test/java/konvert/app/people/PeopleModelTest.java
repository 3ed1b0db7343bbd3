package konvert.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import konvert.app.control.Background;
import konvert.directory.BundledDirectory;
import konvert.directory.Person;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleModelTest {

    private static final PeopleModel.Searchable BUNDLED = PeopleModel.Searchable.of(BundledDirectory.load());

    private final PeopleModel model = new PeopleModel(Background.inline());

    @Test
    void loads_until_there_is_something_to_search_in() {
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.LOADING);
        model.open(BUNDLED);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.READY);
        assertThat(model.results()).isEqualTo(BUNDLED.directory().people());
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void what_was_typed_while_loading_is_looked_for_as_soon_as_it_can_be() {
        model.query().set("furgal");
        model.open(BUNDLED);
        assertThat(model.results()).extracting(Person::id).containsExactly("furgal-sergey-1970");
    }

    @Test
    void the_best_answer_is_looked_at() {
        model.open(BUNDLED);
        model.query().set("бахтин");
        assertThat(selectedId()).isEqualTo("bakhtin-aleksandr-1971");
    }

    @Test
    void whoever_is_looked_at_stays_while_among_the_answers() {
        model.open(BUNDLED);
        model.query().set("александр");
        model.selected().set(BUNDLED.directory().person("skobov-aleksandr-1957").orElseThrow());
        model.query().set("алекса");
        assertThat(selectedId()).isEqualTo("skobov-aleksandr-1957");
        model.query().set("горинов");
        assertThat(selectedId()).isEqualTo("gorinov-aleksey-1961");
        model.query().set("nobody of that name");
        assertThat(selectedId()).isNull();
    }

    @Test
    void a_directory_that_cannot_be_had_is_said_until_another_one_is_read() {
        Refusal refusal = new Refusal("directory.empty", "people.json");
        model.fail(refusal);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.FAILED);
        assertThat(model.refusal()).isSameAs(refusal);
        assertThat(model.results()).isEmpty();
        model.load();
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.LOADING);
        model.open(BUNDLED);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.READY);
    }

    private @Nullable String selectedId() {
        Person person = model.selected().get();
        return person == null ? null : person.id();
    }
}
