package konvert.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konvert.app.control.Background;
import org.junit.jupiter.api.Test;

class PeopleModelTest {

    private final PeopleModel<String> model = new PeopleModel<>(Background.inline());

    private static List<String> search(String query) {
        return List.of("Иванова", "Иванов", "Петров").stream()
                .filter(name -> name.startsWith(query))
                .toList();
    }

    @Test
    void loads_until_there_is_something_to_search_in() {
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.LOADING);
        model.open(PeopleModelTest::search);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.READY);
        assertThat(model.results()).containsExactly("Иванова", "Иванов", "Петров");
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void what_was_typed_while_loading_is_looked_for_as_soon_as_it_can_be() {
        model.query().set("Пет");
        model.open(PeopleModelTest::search);
        assertThat(model.results()).containsExactly("Петров");
    }

    @Test
    void the_best_answer_is_looked_at() {
        model.open(PeopleModelTest::search);
        model.query().set("Иван");
        assertThat(model.selected().get()).isEqualTo("Иванова");
    }

    @Test
    void whoever_is_looked_at_stays_while_among_the_answers() {
        model.open(PeopleModelTest::search);
        model.query().set("Иван");
        model.selected().set("Иванов");
        model.query().set("Ива");
        assertThat(model.selected().get()).isEqualTo("Иванов");
        model.query().set("П");
        assertThat(model.selected().get()).isEqualTo("Петров");
        model.query().set("Пи");
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void a_directory_that_cannot_be_had_is_said() {
        model.fail();
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.FAILED);
        assertThat(model.results()).isEmpty();
    }
}
