package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import konvert.app.control.Background;
import konvert.app.control.Pages;
import konvert.letter.Letter;
import konvert.post.AddressUse;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;

class LetterModelTest {

    private static final Country GERMANY =
            new Country("DE", "Germany", "Германия", "RUSSLAND", AddressUse.ABROAD, "a4", "dl");
    private static final EnvelopeFormat DL = new EnvelopeFormat("dl", "DL", 220, 110, 4);
    private static final EnvelopeFormat C6 = new EnvelopeFormat("c6", "C6", 162, 114, 4);
    private static final Draft START = new Draft(
            new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", "Пишу вам.", "Анна"), null, DL, GERMANY);

    private final List<Draft> printed = new ArrayList<>();
    private final LetterModel model = new LetterModel(Background.inline(), this::print, START);

    private Proof print(Draft draft) throws Refusal {
        printed.add(draft);
        if (draft.letter().text().isEmpty()) {
            throw new Refusal("letter.empty");
        }
        return new Proof(Pages.none(), Pages.none(), draft.letter().text().length(), List.of());
    }

    @Test
    void begins_with_the_draft_it_is_given_and_its_proof() {
        assertThat(model.text().get()).isEqualTo("Пишу вам.");
        assertThat(model.step().get()).isEqualTo(Step.WRITE);
        assertThat(printed).containsExactly(START);
        assertThat(model.proof().get()).extracting(Proof::grams).isEqualTo(9.0);
    }

    @Test
    void every_change_of_a_part_is_a_new_draft_and_a_new_proof() {
        model.text().set("Пишу");
        model.envelope().set(C6);
        assertThat(model.draft().get())
                .isEqualTo(new Draft(
                        new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", "Пишу", "Анна"),
                        null,
                        C6,
                        GERMANY));
        assertThat(printed).hasSize(3).last().isEqualTo(model.draft().get());
        assertThat(model.proof().get()).extracting(Proof::grams).isEqualTo(4.0);
    }

    @Test
    void a_refusal_is_shown_beside_the_last_proof_until_it_no_longer_holds() {
        model.text().set("");
        assertThat(model.problem().get()).isInstanceOf(Refusal.class);
        assertThat(model.proof().get()).isNotNull();
        model.text().set("Пишу снова.");
        assertThat(model.problem().get()).isNull();
    }

    @Test
    void going_from_step_to_step_prints_nothing_anew() {
        model.step().set(Step.PRINT);
        model.step().set(Step.WRITE);
        assertThat(printed).hasSize(1);
    }
}
