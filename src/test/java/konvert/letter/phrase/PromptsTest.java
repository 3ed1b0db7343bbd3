package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import konvert.words.Refusal;
import konvert.words.Words;
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
    void the_first_that_is_left_is_refused_with_its_line() {
        assertThatThrownBy(() -> Prompts.refuse("Здравствуйте!\n\nМеня зовут […].\n[Say hello]"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Words.of("words", Locale.ENGLISH).say(refusal))
                                .startsWith("Line 3 still waits for your own words: […]"));
        assertThatCode(() -> Prompts.refuse("Здравствуйте!\n(Пока.)")).doesNotThrowAnyException();
    }

    @Test
    void a_letter_of_ones_own_words_has_none() {
        assertThat(Prompts.unanswered("Сегодня (в среду) я {видел|видела} снег… Как вы?"))
                .isEmpty();
        assertThat(Prompts.unanswered("")).isEmpty();
    }
}
