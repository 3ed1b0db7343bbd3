package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import konvert.app.control.Tone;
import konvert.app.letter.Remark.Fix;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.letter.Letter;
import konvert.pdf.LetterStyle;
import konvert.post.MailStatus;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import konvert.russian.Pronoun;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final LocalDate SEEN = LocalDate.of(2024, 11, 25);
    private static final Words WORDS = Words.of("window", Locale.ENGLISH);
    private static final Letter GOOD = new Letter("Берлин", SEEN, "Здравствуйте!", "Пишу вам.", "Анна");

    private static Composition composition(Letter letter, boolean envelopeOnly, String returnAddress) {
        Composition start = LetterModelTest.START;
        return new Composition(
                letter,
                start.writer(),
                start.pronoun(),
                envelopeOnly,
                returnAddress,
                true,
                true,
                start.envelope(),
                start.country(),
                start.paper(),
                LetterStyle.USUAL,
                EnvelopeExtras.NONE,
                start.enclosures(),
                start.photos());
    }

    private static List<Remark> remarks(Composition composition, LocalDate today) {
        return remarks(DIRECTORY, BAKHTIN, composition, today);
    }

    private static List<Remark> remarks(Directory directory, Person person, Composition composition, LocalDate today) {
        Proof proof = new LetterPress(directory, person).print(composition);
        return Checks.of(WORDS, directory, person, composition, proof, MailStatus.bundled(), today);
    }

    @Test
    void an_old_address_is_said_with_the_link_to_its_page() {
        List<Remark> remarks = remarks(composition(GOOD, false, "А. Шмидт"), SEEN.plusYears(2));
        assertThat(remarks.getFirst().sentence()).contains("25 November 2024");
        assertThat(remarks.getFirst().fixes()).containsExactly(Fix.LINK);
        assertThat(remarks).map(Remark::tone).startsWith(Tone.CHECK, Tone.CHECK, Tone.NOTE);
        assertThat(remarks.get(1).sentence()).startsWith("The published address is another one than the facility's");
        assertThat(remarks.get(2).fixes()).containsExactly(Fix.TODAY);
    }

    @Test
    void at_the_end_stands_whether_the_post_carries_it() {
        assertThat(remarks(composition(GOOD, false, "А. Шмидт"), SEEN).getLast().sentence())
                .startsWith("Germany: letters to Russia are carried, but slowly");
    }

    @Test
    void of_a_letter_to_another_country_than_Russia_nothing_is_said_of_the_mail_there() {
        assertThat(remarks(Letters.inBelarus(), BAKHTIN, composition(GOOD, false, "А. Шмидт"), SEEN))
                .noneMatch(remark -> remark.fixes().contains(Fix.MAIL))
                .noneMatch(remark -> remark.sentence().contains("Russia"));
    }

    @Test
    void a_doubtful_form_of_the_name_can_be_corrected_or_left_undeclined() {
        Person unsure = someone(BAKHTIN.custody());
        Directory directory = new Directory(List.of(unsure), DIRECTORY.facilities(), List.of(), List.of());
        List<Remark> remarks = remarks(directory, unsure, composition(GOOD, false, "А. Шмидт"), SEEN);
        assertThat(remarks)
                .filteredOn(remark -> remark.sentence().startsWith("Check the form of the name"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.fixes()).containsExactly(Fix.DATIVE, Fix.NOMINATIVE));
    }

    @Test
    void what_a_letter_wants_is_said_part_by_part() {
        Letter bare = new Letter("", SEEN, " ", "", "");
        assertThat(remarks(composition(bare, false, ""), SEEN))
                .flatMap(Remark::fixes)
                .contains(Fix.TEXT, Fix.GREETING, Fix.SIGNATURE, Fix.RETURN_ADDRESS)
                .doesNotContain(Fix.TODAY);
    }

    @Test
    void both_forms_on_paper_and_broken_braces_are_said() {
        Composition start = LetterModelTest.START;
        Letter letter = new Letter("", SEEN, "Здравствуйте!", "Я {рад|рада}, вы не {адресат: один|одна}. :{", "Анна");
        Composition composition = new Composition(
                letter,
                Gender.UNKNOWN,
                Pronoun.VY,
                false,
                "А. Шмидт",
                true,
                true,
                start.envelope(),
                start.country(),
                start.paper(),
                LetterStyle.USUAL,
                EnvelopeExtras.NONE,
                start.enclosures(),
                start.photos());
        assertThat(composition.agreed(BAKHTIN).letter().text()).isEqualTo("Я рад(а), вы не один. :{");
        assertThat(remarks(composition, SEEN))
                .filteredOn(remark -> remark.sentence().contains("{"))
                .satisfiesExactly(
                        remark -> {
                            assertThat(remark.sentence())
                                    .isEqualTo("It is not said whether a man or a woman writes, so both forms are"
                                            + " printed: {рад|рада} (line 1).");
                            assertThat(remark.fixes()).containsExactly(Fix.WRITER);
                        },
                        remark -> assertThat(remark.fixes()).containsExactly(Fix.TEXT));
    }

    @Test
    void of_an_envelope_alone_only_what_stands_on_it_is_looked_at() {
        Letter bare = new Letter("", SEEN.minusYears(1), "", "", "");
        assertThat(remarks(composition(bare, true, "А. Шмидт"), SEEN))
                .flatMap(Remark::fixes)
                .doesNotContain(Fix.TEXT, Fix.GREETING, Fix.SIGNATURE, Fix.TODAY);
    }

    @Test
    void what_cannot_be_printed_stands_first_and_leads_to_where_it_is() {
        Letter emoji = new Letter("Берлин", SEEN, "Здравствуйте!", "Пишу вам.", "Анна 😀");
        Remark first = remarks(composition(emoji, false, "А. Шмидт"), SEEN).getFirst();
        assertThat(first.tone()).isEqualTo(Tone.STOP);
        assertThat(first.fixes()).containsExactly(Fix.SIGNATURE);
        assertThat(first.sentence()).contains("😀");
        String endless = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenträger ".repeat(20);
        assertThat(remarks(composition(GOOD, false, endless), SEEN).getFirst().fixes())
                .containsExactly(Fix.RETURN_ADDRESS);
    }

    @Test
    void without_an_address_the_letter_is_still_printed_and_the_envelope_refused() {
        Custody unknown = new Custody(null, null, Custody.State.ADDRESS_UNKNOWN, null, null, null, null, null);
        Person moved = someone(unknown);
        Directory directory = new Directory(List.of(moved), List.of(), List.of(), List.of());
        Composition composition = composition(GOOD, false, "А. Шмидт");
        Proof proof = new LetterPress(directory, moved).print(composition);
        assertThat(proof.letter().count()).isOne();
        assertThat(proof.envelope().count()).isZero();
        assertThat(remarks(directory, moved, composition, SEEN).getFirst().sentence())
                .startsWith("There is no address to print");
    }

    /** Someone whose name does not say whether this is a man or a woman. */
    private static Person someone(Custody custody) {
        return new Person(
                "someone",
                new PersonName("Коваль", "Женя", null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                custody,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
