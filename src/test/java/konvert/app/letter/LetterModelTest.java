package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Dimension2D;
import konvert.app.control.Background;
import konvert.app.control.Pages;
import konvert.letter.Letter;
import konvert.pdf.LetterStyle;
import konvert.pdf.Photos;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Papers;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import konvert.words.Refusal;
import org.junit.jupiter.api.Test;

class LetterModelTest {

    static final Country GERMANY = Countries.byCode("DE").orElseThrow();
    static final EnvelopeFormat DL = EnvelopeFormats.byId("dl").orElseThrow();
    static final EnvelopeFormat C6 = EnvelopeFormats.byId("c6").orElseThrow();
    static final Composition START = new Composition(
            new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", "Пишу вам.", "Анна"),
            Gender.FEMALE,
            Pronoun.VY,
            false,
            "А. Шмидт\n10115 Berlin",
            true,
            true,
            DL,
            GERMANY,
            Papers.byId("a4").orElseThrow(),
            LetterStyle.USUAL,
            EnvelopeExtras.NONE,
            Map.of(),
            Photos.NONE);

    private static final Pages PAGE = new Pages(List.of(new Dimension2D(210, 297)), (page, scale) -> {
        throw new AssertionError("nothing is painted here");
    });

    private final List<Composition> printed = new ArrayList<>();
    private final LetterModel model = new LetterModel(Background.inline(), this::print, START);

    private Proof print(Composition composition) {
        printed.add(composition);
        String text = composition.letter().text();
        return text.isEmpty()
                ? new Proof(Pages.none(), PAGE, 0, List.of(new Refusal("letter.empty")))
                : new Proof(PAGE, PAGE, text.length(), List.of());
    }

    @Test
    void begins_with_the_letter_it_is_given_and_its_proof() {
        assertThat(model.text().get()).isEqualTo("Пишу вам.");
        assertThat(model.step().get()).isEqualTo(Step.WRITE);
        assertThat(printed).containsExactly(START);
        assertThat(model.proof().get().grams()).isEqualTo(9.0);
    }

    @Test
    void every_change_of_a_part_is_a_new_composition_and_a_new_proof() {
        model.text().set("Пишу");
        model.envelope().set(C6);
        assertThat(model.composition().get().letter())
                .isEqualTo(new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", "Пишу", "Анна"));
        assertThat(model.composition().get().envelope()).isEqualTo(C6);
        assertThat(printed).hasSize(3).last().isEqualTo(model.composition().get());
        assertThat(model.proof().get().grams()).isEqualTo(4.0);
    }

    @Test
    void a_refused_side_keeps_its_last_pages_until_it_can_be_printed_again() {
        model.text().set("");
        assertThat(model.proof().get().problems()).hasSize(1);
        assertThat(model.proof().get().letter().count()).isOne();
        model.text().set("Пишу снова.");
        assertThat(model.proof().get().problems()).isEmpty();
    }

    @Test
    void going_from_step_to_step_prints_nothing_anew() {
        model.step().set(Step.PRINT);
        model.step().set(Step.WRITE);
        assertThat(printed).hasSize(1);
    }

    @Test
    void envelope_and_paper_go_along_with_the_country_until_others_are_chosen() {
        model.country().set(Countries.byCode("US").orElseThrow());
        assertThat(model.envelope().get().id()).isEqualTo("us10");
        assertThat(model.paper().get().id()).isEqualTo("letter");
        model.envelope().set(C6);
        model.country().set(GERMANY);
        assertThat(model.envelope().get()).isEqualTo(C6);
        assertThat(model.paper().get().id()).isEqualTo("a4");
    }

    @Test
    void the_sender_is_what_was_typed_without_empty_lines_or_nothing() {
        model.returnAddress().set("  А. Шмидт \n\n10115 Berlin\n");
        assertThat(model.composition().get().sender()).containsExactly("А. Шмидт", "10115 Berlin");
        model.withReturnAddress().set(false);
        assertThat(model.composition().get().sender()).isEmpty();
    }

    @Test
    void an_envelope_alone_begins_where_it_is_printed() {
        Composition byHand = new Composition(
                START.letter(),
                Gender.UNKNOWN,
                Pronoun.VY,
                true,
                "",
                true,
                true,
                DL,
                GERMANY,
                START.paper(),
                LetterStyle.USUAL,
                EnvelopeExtras.NONE,
                Map.of(),
                Photos.NONE);
        LetterModel envelope = new LetterModel(Background.inline(), this::print, byHand);
        assertThat(envelope.step().get()).isEqualTo(Step.PRINT);
        assertThat(envelope.side().get()).isEqualTo(Side.ENVELOPE);
    }
}
