package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import konvert.app.control.Background;
import konvert.directory.Addressees;
import konvert.directory.Corrections;
import konvert.directory.Person;
import konvert.journal.Draft;
import konvert.journal.Drafts;
import konvert.pdf.LetterStyle;
import konvert.pdf.Typeface;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** With the toolkit, whose clock says when a second is over; without a window. */
@ExtendWith(ApplicationExtension.class)
class LettersModelTest {

    private static final Person OTHER = DIRECTORY.people().stream()
            .filter(person -> !person.equals(BAKHTIN))
            .findFirst()
            .orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private LettersModel open() {
        LettersModel letters = Letters.model(Background.inline(), home);
        letters.open(DIRECTORY);
        return letters;
    }

    private static boolean hasFile(Path folder) {
        String[] names = folder.toFile().list((place, name) -> name.endsWith(".json"));
        return names != null && names.length > 0;
    }

    private static LetterModel write(LettersModel letters) {
        letters.write(BAKHTIN, false);
        return Objects.requireNonNull(letters.current().get()).model();
    }

    @Test
    void a_person_chosen_before_all_is_loaded_is_written_to_as_soon_as_it_is() {
        LettersModel letters = Letters.model(Background.inline(), home);
        letters.write(BAKHTIN, true);
        assertThat(letters.current().get()).isNull();
        letters.open(DIRECTORY);
        assertThat(Objects.requireNonNull(letters.current().get()).person()).isEqualTo(BAKHTIN);
    }

    @Test
    void the_letter_begun_and_what_was_chosen_are_there_at_the_next_start() throws IOException {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.text().set("Пишу вам.");
        letter.place().set("Берлин");
        letter.date().set(LocalDate.of(2026, 1, 7));
        letter.country().set(LetterModelTest.GERMANY);
        letter.envelope().set(LetterModelTest.C6);
        letter.returnAddress().set("А. Шмидт\n10115 Berlin");
        letters.latinKeys().set(true);
        letters.close();
        LettersModel later = open();
        assertThat(later.latinKeys().get()).isTrue();
        LetterModel again = write(later);
        assertThat(again.composition().get()).isEqualTo(letter.composition().get());
    }

    @Test
    void who_writes_and_how_is_kept_with_the_letter_and_who_writes_for_the_next_one() throws IOException {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.text().set("Пишу тебе.");
        letter.writer().set(Gender.FEMALE);
        letter.pronoun().set(Pronoun.TY);
        letter.signature().set("Твоя Анна");
        letters.close();
        LettersModel later = open();
        assertThat(write(later).composition().get())
                .isEqualTo(letter.composition().get());
        write(later).text().set("");
        LetterModel next = write(later);
        assertThat(next.writer().get()).isEqualTo(Gender.FEMALE);
        assertThat(next.pronoun().get()).as("to the same person").isEqualTo(Pronoun.TY);
        assertThat(next.greeting().get()).startsWith("Здравствуй,");
        assertThat(next.signature().get()).isEqualTo("Твоя Анна");
        later.write(OTHER, false);
        LetterModel other = Objects.requireNonNull(later.current().get()).model();
        assertThat(other.pronoun().get()).isEqualTo(Pronoun.VY);
        assertThat(other.signature().get())
                .as("a closing to a stranger, or none")
                .isEqualTo("Анна");
    }

    @Test
    void an_old_letter_has_its_own_style_and_brings_it_to_no_other_one() throws IOException {
        LettersModel letters = open();
        LetterModel first = write(letters);
        first.text().set("Первое.");
        LetterStyle hand = LetterStyle.USUAL.with(Typeface.CAVEAT).withHeader(true);
        first.style().set(hand);
        Paper a5 = Papers.byId("a5").orElseThrow();
        first.paper().set(a5);
        letters.begin(BAKHTIN);
        LetterModel second = Objects.requireNonNull(letters.current().get()).model();
        assertThat(second.style().get()).as("remembered").isEqualTo(hand);
        LetterStyle plain = LetterStyle.USUAL.with(11);
        second.text().set("Второе.");
        second.style().set(plain);
        second.paper().set(Papers.byId("a4").orElseThrow());
        letters.close();

        LettersModel later = open();
        later.open(later.unfinished().to(BAKHTIN).getLast());
        LetterModel again = Objects.requireNonNull(later.current().get()).model();
        assertThat(again.style().get()).isEqualTo(hand);
        assertThat(again.paper().get()).isEqualTo(a5);
        again.text().set("Первое, дальше.");
        later.begin(BAKHTIN);
        LetterModel next = Objects.requireNonNull(later.current().get()).model();
        assertThat(next.style().get()).isEqualTo(plain);
        assertThat(next.paper().get().id()).isEqualTo("a4");
    }

    @Test
    void a_draft_of_an_earlier_version_is_read() throws IOException {
        Files.createDirectory(home.resolve("drafts"));
        Files.writeString(
                home.resolve("drafts").resolve("1.json"),
                "{\"person\": \"%s\", \"place\": \"\", \"greeting\": \"Привет!\", \"text\": \"Пишу.\", \"signature\": \"\"}"
                        .formatted(BAKHTIN.id()));
        LetterModel letter = write(open());
        assertThat(letter.text().get()).isEqualTo("Пишу.");
        assertThat(letter.writer().get()).isEqualTo(Gender.UNKNOWN);
        assertThat(letter.pronoun().get()).isEqualTo(Pronoun.VY);
        assertThat(letter.style().get()).isEqualTo(LetterStyle.USUAL);
    }

    @Test
    void a_form_corrected_meanwhile_goes_on_the_envelope_of_the_letter_on_the_desk() {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.text().set("Пишу вам.");
        letter.step().set(Step.CHECK);
        letters.open(DIRECTORY.with(Corrections.NONE.withDative(BAKHTIN.id(), "Бахтину А. С.")));
        LettersModel.OpenLetter renewed =
                Objects.requireNonNull(letters.current().get());
        assertThat(Addressees.dative(renewed.person()).text()).isEqualTo("Бахтину А. С.");
        assertThat(renewed.model().text().get()).isEqualTo("Пишу вам.");
        assertThat(renewed.model().step().get()).isEqualTo(Step.CHECK);
        letters.open(DIRECTORY.with(Corrections.NONE.withDative("someone-else", "Кому-то")));
        letters.open(DIRECTORY);
        assertThat(Objects.requireNonNull(letters.current().get()).person()).isEqualTo(BAKHTIN);
    }

    @Test
    void a_letter_without_text_leaves_no_draft() throws IOException {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.greeting().set("Привет!");
        letter.text().set("Пишу");
        letter.text().set("");
        letters.close();
        assertThat(letters.unfinished().all()).isEmpty();
        assertThat(Drafts.open(home.resolve("drafts")).all()).isEmpty();
    }

    @Test
    void after_a_second_the_draft_is_on_the_disk_by_itself() throws Exception {
        LettersModel letters = open();
        WaitForAsyncUtils.asyncFx(() -> write(letters).text().set("Пишу вам.")).get();
        Letters.await(() -> hasFile(home.resolve("drafts")));
        assertThat(Drafts.open(home.resolve("drafts")).all()).map(Draft::text).containsExactly("Пишу вам.");
    }

    @Test
    void a_person_can_have_several_letters_each_with_its_number_and_text_in_ones_own_language() throws IOException {
        LettersModel letters = open();
        write(letters).text().set("Первое.");
        Objects.requireNonNull(letters.current().get()).beside().own().set("Das erste.");
        letters.begin(BAKHTIN);
        LettersModel.OpenLetter second =
                Objects.requireNonNull(letters.current().get());
        assertThat(second.beside().number().get()).isEqualTo(2);
        assertThat(second.beside().own().get()).isEmpty();
        second.model().text().set("Второе.");
        letters.close();
        LettersModel later = open();
        assertThat(later.unfinished().to(BAKHTIN)).extracting(Draft::text).containsExactly("Второе.", "Первое.");
        later.open(later.unfinished().to(BAKHTIN).getLast());
        assertThat(Objects.requireNonNull(later.current().get()).beside().own().get())
                .isEqualTo("Das erste.");
    }

    @Test
    void the_number_follows_the_letters_finished_and_can_be_put_right_once() throws IOException {
        LettersModel letters = open();
        write(letters).text().set("Пишу вам снова.");
        LettersModel.OpenLetter letter =
                Objects.requireNonNull(letters.current().get());
        letter.beside().number().set(7);
        letter.saving().folder().set(home);
        letter.saving().save(letter.model().composition().get(), List.of(Side.LETTER), "");
        letters.unfinished().remove(letter.id());
        letters.close();
        LettersModel later = open();
        write(later);
        assertThat(Objects.requireNonNull(later.current().get())
                        .beside()
                        .number()
                        .get())
                .isEqualTo(8);
    }

    @Test
    void after_a_letter_was_saved_as_pdf_the_next_one_begins_anew() {
        LettersModel letters = open();
        write(letters).text().set("Готово.");
        LettersModel.OpenLetter letter =
                Objects.requireNonNull(letters.current().get());
        letter.saving().folder().set(home);
        letter.saving().save(letter.model().composition().get(), List.of(Side.values()), "");
        assertThat(letters.unfinished().byId(letter.id()).map(Draft::printedOn)).contains(LettersModel.today());
        assertThat(write(letters).text().get()).isEmpty();
        assertThat(letters.unfinished().to(BAKHTIN)).hasSize(1);
    }

    @Test
    void another_sender_brings_what_is_printed_of_it_and_keeps_what_is_changed() {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.text().set("Пишу вам.");
        letter.returnAddress().set("А. Шмидт\nBerlin");
        letter.signature().set("Анна");
        SendersModel senders = letters.senders();
        String anna = senders.all().usual();
        senders.add();
        senders.change(blank -> blank.withName("Мотылёк").withLetter("Прага", "Мотылёк", Gender.MALE));
        Beside beside = Objects.requireNonNull(letters.current().get()).beside();
        beside.sender().set(senders.looked().get());
        assertThat(letter.returnAddress().get()).isEmpty();
        assertThat(letter.signature().get()).isEqualTo("Мотылёк");
        assertThat(letter.place().get()).isEqualTo("Прага");
        assertThat(letter.writer().get()).isEqualTo(Gender.MALE);
        letter.place().set("Брно");
        assertThat(senders.all().byId(senders.looked().get()).place()).isEqualTo("Брно");
        beside.sender().set(anna);
        assertThat(letter.returnAddress().get()).isEqualTo("А. Шмидт\nBerlin");
        assertThat(letter.signature().get()).isEqualTo("Анна");
        assertThat(letters.unfinished().all().getFirst().sender()).isEqualTo(anna);
    }

    @Test
    void a_profile_changed_while_the_letter_lies_on_the_desk_changes_it_there() {
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.place().set("Вена");
        letters.senders().look(letters.senders().all().usual());
        letters.senders().change(profile -> profile.withReturnAddress("Анна\nWien", true));
        assertThat(letter.returnAddress().get()).isEqualTo("Анна\nWien");
        assertThat(letter.place().get()).isEqualTo("Вена");
    }

    @Test
    void the_sender_of_an_earlier_version_becomes_the_first_profile() throws IOException {
        Files.writeString(
                home.resolve("writing.json"),
                "{\"country\": \"DE\", \"returnAddress\": \"А. Шмидт\", \"withReturnAddress\": true,"
                        + " \"dative\": true, \"place\": \"Берлин\", \"signature\": \"Анна\", \"writer\": \"f\"}");
        open().latinKeys().set(true);
        LettersModel letters = open();
        LetterModel letter = write(letters);
        letter.country().set(LetterModelTest.GERMANY);
        letters.close();
        LetterModel again = write(open());
        assertThat(again.composition().get().sender()).containsExactly("А. Шмидт");
        assertThat(again.place().get()).isEqualTo("Берлин");
        assertThat(again.writer().get()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void a_copy_is_a_letter_of_its_own() throws IOException {
        LettersModel letters = open();
        write(letters).text().set("Пишу вам.");
        letters.back();
        Draft first = letters.unfinished().all().getFirst();
        letters.rename(letters.duplicate(first), " О зиме ");
        letters.close();
        assertThat(open().unfinished().to(BAKHTIN)).extracting(Draft::title).containsExactlyInAnyOrder("", "О зиме");
    }

    @Test
    void a_deleted_letter_can_be_had_back() throws IOException {
        LettersModel letters = open();
        write(letters).text().set("Пишу вам.");
        letters.back();
        letters.unfinished().throwAway(letters.unfinished().all().getFirst());
        letters.unfinished().undo();
        letters.close();
        assertThat(Drafts.open(home.resolve("drafts")).all()).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said_and_the_text_stays() throws Exception {
        Files.writeString(home.resolve("drafts"), "a file where the folder should be");
        LettersModel letters = open();
        WaitForAsyncUtils.asyncFx(() -> write(letters).text().set("Пишу вам.")).get();
        Letters.await(() -> letters.unfinished().problem().get() != null);
        assertThat(letters.unfinished().to(BAKHTIN)).hasSize(1);
    }

    @Test
    void choices_of_another_version_are_filled_up() throws IOException {
        Files.writeString(home.resolve("writing.json"), "{\"country\": \"DE\", \"envelope\": \"b9\", \"later\": 1}");
        LetterModel letter = write(open());
        assertThat(letter.country().get()).isEqualTo(LetterModelTest.GERMANY);
        assertThat(letter.envelope().get()).isEqualTo(LetterModelTest.DL);
        assertThat(letter.signature().get()).isEmpty();
    }
}
