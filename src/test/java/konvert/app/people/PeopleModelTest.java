package konvert.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import konvert.app.control.Background;
import konvert.directory.Addressees;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Facet;
import konvert.directory.Overlay;
import konvert.directory.PeopleFilter;
import konvert.directory.PeopleFinder;
import konvert.directory.PeopleSearch.Hit;
import konvert.directory.PeopleSort;
import konvert.directory.Person;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleModelTest {

    private static final PeopleFinder BUNDLED = new PeopleFinder(BundledDirectory.load());

    private final ObjectProperty<PeopleChoices> choices = new SimpleObjectProperty<>(PeopleChoices.first());
    private final ObjectProperty<Corrections> corrections = new SimpleObjectProperty<>(Corrections.NONE);
    private final ObjectProperty<Overlay> own = new SimpleObjectProperty<>(Overlay.NONE);
    private final PeopleModel model = new PeopleModel(
            Background.inline(),
            choices,
            corrections,
            own,
            new SimpleObjectProperty<>(SenderProfiles.of(SenderProfile.blank())),
            PeopleScreen.TODAY,
            new Random(3));

    @Test
    void loads_until_there_is_something_to_search_in() {
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.LOADING);
        model.open(BUNDLED);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.READY);
        assertThat(people()).isEqualTo(BUNDLED.directory().people());
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void what_was_typed_while_loading_is_looked_for_as_soon_as_it_can_be() {
        model.query().set("furgal");
        model.open(BUNDLED);
        assertThat(people()).extracting(Person::id).containsExactly("furgal-sergey-1970");
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
        assertThat(people()).isEmpty();
        model.load();
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.LOADING);
        model.open(BUNDLED);
        assertThat(model.state().get()).isEqualTo(PeopleModel.State.READY);
    }

    @Test
    void filters_and_order_are_kept_when_another_directory_is_opened() {
        choices.set(choices.get().with(PeopleSort.NAME));
        model.filter().set(PeopleFilter.NONE.toggled(Facet.KIND, "remand_prison"));
        model.open(BUNDLED);
        assertThat(people())
                .isNotEmpty()
                .hasSizeLessThan(62)
                .isSortedAccordingTo(
                        Comparator.comparing(person -> person.name().surname(), Collator.getInstance(Locale.of("ru"))));
        int few = people().size();
        model.open(new PeopleFinder(BundledDirectory.load()));
        assertThat(people()).hasSize(few);
    }

    @Test
    void someone_is_chosen_among_those_the_filters_leave_and_another_one_next_time() {
        model.filter().set(PeopleFilter.NONE.toggled(Facet.KIND, "remand_prison"));
        model.open(BUNDLED);
        for (int i = 0; i < 20; i++) {
            Person before = model.selected().get();
            model.choose();
            assertThat(model.selected().get()).isNotNull().isNotEqualTo(before).isIn(people());
        }
    }

    @Test
    void nobody_is_chosen_while_there_is_nobody() {
        model.choose();
        model.open(BUNDLED);
        model.query().set("nobody of that name");
        model.choose();
        assertThat(model.selected().get()).isNull();
    }

    @Test
    void a_correction_is_laid_over_the_directory_at_once_and_over_the_next_one() {
        model.open(BUNDLED);
        model.query().set("бахтин");
        corrections.set(Corrections.NONE.withDative("bakhtin-aleksandr-1971", "Бахтину А. С."));
        assertThat(dative()).isEqualTo("Бахтину А. С.");
        model.open(BUNDLED);
        assertThat(dative()).isEqualTo("Бахтину А. С.");
        corrections.set(Corrections.NONE);
        assertThat(dative()).isEqualTo("Бахтину Александру Сергеевичу");
    }

    private String dative() {
        return Addressees.dative(Objects.requireNonNull(model.selected().get())).text();
    }

    private List<Person> people() {
        return model.found().get().hits().stream().map(Hit::person).toList();
    }

    private @Nullable String selectedId() {
        Person person = model.selected().get();
        return person == null ? null : person.id();
    }
}
