package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptsTest {

    @Test
    void what_stands_in_brackets_wants_an_answer_wherever_it_stands() {
        String letter = "Здравствуйте!\n\n[What do you see from your window?]\n\nМеня зовут […].";
        assertThat(Prompts.unanswered(letter))
                .extracting(Prompts.Place::text)
                .containsExactly("[What do you see from your window?]", "[…]");
        assertThat(Prompts.unanswered(letter))
                .allSatisfy(place ->
                        assertThat(letter.substring(place.start(), place.end())).isEqualTo(place.text()));
    }

    @Test
    void a_bracket_that_lost_its_partner_is_told_as_well() {
        assertThat(Prompts.unanswered("[Say hello\nДобрый день!"))
                .extracting(Prompts.Place::text)
                .containsExactly("[Say hello");
        assertThat(Prompts.unanswered("Say hello]")).hasSize(1);
        assertThat(Prompts.unanswered("[a [b] c]")).hasSize(3);
    }

    @Test
    void a_letter_of_ones_own_words_has_none() {
        assertThat(Prompts.unanswered("Сегодня (в среду) я {видел|видела} снег… Как вы?"))
                .isEmpty();
        assertThat(Prompts.unanswered("")).isEmpty();
    }
}
