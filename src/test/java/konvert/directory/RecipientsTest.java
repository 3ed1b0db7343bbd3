package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import konvert.post.Countries;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

/** Several people to write to, and the cards written about them. */
class RecipientsTest {

    private static final Directory DIRECTORY = Samples.twoPeople();

    private static Recipients of(boolean dative, boolean anyway) {
        return Recipients.of(DIRECTORY, DIRECTORY.people(), dative, Countries.ABROAD, anyway);
    }

    @Test
    void who_may_not_be_there_is_left_out_unless_one_writes_anyway() {
        assertThat(of(true, false).addressed())
                .extracting(each -> each.person().id())
                .containsExactly("sokolov-pyotr-1980");
        assertThat(of(true, false).inDoubt()).extracting(Person::id).containsExactly("orlova-anna");
        assertThat(of(true, true).addressed()).hasSize(2);
    }

    @Test
    void a_prison_in_another_country_has_that_country_on_its_address() {
        Directory belarus = Samples.read(
                        Samples.TWO_PEOPLE.replace("\"number\": 9,", "\"number\": 9, \"country\": \"BY\","))
                .directory();
        Recipients recipients = Recipients.of(belarus, belarus.people(), true, Countries.ABROAD, false);
        assertThat(recipients.addressed().getFirst().block().texts()).endsWith("170100", "BELARUS / БЕЛАРУСЬ");
        ReplyEnds answer = ReplyEnds.of(
                belarus, belarus.people().getFirst(), List.of("Щербакова Анна", "344000"), Countries.RUSSIA);
        assertThat(answer.isDomestic()).isFalse();
        assertThat(answer.to().texts()).endsWith("РОССИЯ / RUSSIA");
    }

    @Test
    void who_is_nowhere_has_no_address() {
        Directory nowhere = Samples.read(Samples.withPeople("""
                        {"id": "a-b", "name": {"surname": "А", "given": "Б"}, "custody": {"state": "address unknown"}}""")).directory();
        Recipients recipients = Recipients.of(nowhere, nowhere.people(), true, Countries.ABROAD, true);
        assertThat(recipients.addressed()).isEmpty();
        assertThat(recipients.without()).hasSize(1);
    }

    @Test
    void the_name_stands_in_the_case_that_is_asked_for() {
        assertThat(of(true, false).addressed().getFirst().block().texts().getFirst())
                .startsWith("Соколову Петру Ильичу");
        assertThat(of(false, false).addressed().getFirst().block().texts().getFirst())
                .startsWith("Соколов Пётр Ильич");
    }

    @Test
    void a_card_is_in_the_readers_language_but_for_what_is_written_to_the_person() {
        Recipient pyotr = of(true, false).addressed().getFirst();
        NoteCard card = NoteCard.of(Words.of("words", Locale.ENGLISH), DIRECTORY, pyotr, LocalDate.of(2026, 11, 22));
        assertThat(card.name()).isEqualTo("Пётр Ильич Соколов");
        assertThat(card.facts().getFirst()).isEqualTo("born on 10 March 1980");
        assertThat(card.about()).containsExactly("A letter begins: Здравствуйте, Пётр Ильич!", "Write about: chess");
        assertThat(card.address()).hasSize(1);
    }

    @Test
    void a_fresh_address_needs_no_note() {
        Recipient pyotr = of(true, false).addressed().getFirst();
        LocalDate nextDay = LocalDate.of(2024, 11, 26);
        assertThat(NoteCard.of(Words.of("words", Locale.ENGLISH), DIRECTORY, pyotr, nextDay)
                        .address())
                .isEqualTo(List.of());
    }
}
