package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import konvert.directory.AddressChoice.Use;
import konvert.file.OwnFile;
import konvert.post.Addressee;
import konvert.post.Countries;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several addresses goes on an envelope: the one the user has chosen, and nobody else. */
class EnvelopeAddressTest {

    private static final String ID = "sokolov-pyotr-1980";
    private static final String PUBLISHED = "170199, Тверская обл., г. Кимры, ул. Мира, д. 7, ФКУ ИК-8";
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);

    @Test
    void until_someone_chooses_the_facilitys_address_is_used_and_both_are_named() {
        Directory directory = directory(PUBLISHED);
        EnvelopeAddress envelope = envelope(directory);
        assertThat(envelope.chosen()).isNull();
        assertThat(envelope.uses()).containsExactly(Use.FACILITY, Use.PUBLISHED);
        assertThat(addressee(directory).address().postcode()).isEqualTo("170100");
        assertThat(description(directory).warnings(TODAY))
                .anyMatch(
                        warning -> warning.contains("“170199”, not “170100”") && warning.contains("until you choose"));
    }

    @Test
    void the_published_address_is_printed_as_published_once_it_is_chosen() {
        Directory directory = chosen(directory(PUBLISHED), Use.PUBLISHED);
        Addressee addressee = addressee(directory);
        assertThat(addressee.facility()).isEqualTo("ФКУ ИК-8");
        assertThat(addressee.facilityEn()).isEqualTo("FKU IK-8");
        assertThat(addressee.address().onOneLine()).isEqualTo("ул. Мира, д. 7, г. Кимры, Тверская обл.");
        assertThat(addressee.address().postcode()).isEqualTo("170199");
        assertThat(description(directory).warnings(TODAY))
                .singleElement()
                .asString()
                .endsWith("The published one is on the envelope, as chosen.");
    }

    @Test
    void the_facilitys_address_can_be_chosen_as_well_and_then_nothing_is_asked() {
        Directory directory = chosen(directory(PUBLISHED), Use.FACILITY);
        assertThat(addressee(directory).address().postcode()).isEqualTo("170100");
        assertThat(description(directory).address(TODAY)).doesNotContain("Which of the two");
    }

    @Test
    void that_the_facility_is_a_remand_prison_is_no_word_on_another_place() {
        Directory bundled = BundledDirectory.load();
        Person bakhtin = bundled.person("bakhtin-aleksandr-1971").orElseThrow();
        EnvelopeAddress open =
                EnvelopeAddress.of(bundled, bakhtin, bundled.facilityOf(bakhtin).orElseThrow());
        Directory chosen = bundled.with(Corrections.NONE.withAddress(bakhtin.id(), open.choice(Use.PUBLISHED)));
        Words words = Words.of("words", Locale.ENGLISH);

        assertThat(new Description(words, bundled, bakhtin).address(TODAY)).contains("probably been moved");
        assertThat(new Description(words, chosen, bakhtin).address(TODAY)).doesNotContain("probably been moved");
    }

    @Test
    void a_choice_between_other_addresses_does_not_hold() {
        Directory before = chosen(directory(PUBLISHED), Use.PUBLISHED);
        Directory after = directory(PUBLISHED.replace("д. 7", "д. 9")).with(before.corrections());
        assertThat(envelope(after).chosen()).isNull();
        assertThat(addressee(after).address().postcode()).isEqualTo("170100");
    }

    @Test
    void a_published_address_without_a_postcode_cannot_be_chosen() {
        EnvelopeAddress envelope = envelope(directory("г. Кимры, ул. Мира, д. 7"));
        assertThat(envelope.difference()).isPresent();
        assertThat(envelope.uses()).containsExactly(Use.FACILITY);
        assertThat(envelope.with(Use.PUBLISHED).chosen()).isNull();
    }

    @Test
    void of_a_closed_facility_day_and_successor_are_said_and_the_successor_can_be_chosen() {
        Directory directory = ended(Ended.How.ABOLISHED);
        Person person = person(directory);
        assertThat(Postable.of(person, directory.facilityOf(person))).isEqualTo(Postable.IN_DOUBT);
        assertThat(Freshness.of(person, directory.facilityOf(person), TODAY).isFine())
                .isFalse();
        assertThat(description(directory).brief()).isEqualTo("facility closed");
        assertThat(description(directory).warnings(TODAY))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "This facility is no more since 1 October 2024.",
                                        "What was there is now ФКУ ИК-99 УФСИН России по Тверской области."),
                        second -> assertThat(second).contains("The old address is on the envelope until you choose"));
        assertThat(addressee(directory).address().postcode()).isEqualTo("170100");
        Directory chosen = chosen(directory, Use.SUCCESSOR);
        assertThat(addressee(chosen).address().postcode()).isEqualTo("171200");
        assertThat(addressee(chosen).facility()).isEqualTo("ФКУ ИК-99 УФСИН России по Тверской области");
    }

    @Test
    void a_facility_that_only_has_another_name_is_still_written_to() {
        Directory directory = ended(Ended.How.RENAMED);
        Person person = person(directory);
        assertThat(Postable.of(person, directory.facilityOf(person))).isEqualTo(Postable.YES);
        assertThat(description(directory).addressWarning(TODAY))
                .hasValueSatisfying(said -> assertThat(said).contains("another name since 1 October 2024"));
    }

    @Test
    void the_choice_is_kept_beside_the_dative_and_old_files_are_read(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("corrections.json");
        Corrections own =
                chosen(directory(PUBLISHED), Use.PUBLISHED).corrections().withDative(ID, "Соколову П. И.");
        new OwnFile<>(path, Corrections.class).save(own);
        assertThat(Files.readString(path)).contains("\"use\" : \"published\"", "\"dative\" : \"Соколову П. И.\"");
        assertThat(new OwnFile<>(path, Corrections.class).load().value()).isEqualTo(own);
        assertThat(own.withDative(ID, null).address(ID)).isEqualTo(own.address(ID));
        assertThat(own.withDative(ID, null).withAddress(ID, null)).isEqualTo(Corrections.NONE);
        Files.writeString(path, "{\"people\": {\"" + ID + "\": {\"dative\": \"Соколову П. И.\"}}}");
        assertThat(new OwnFile<>(path, Corrections.class).load().value())
                .isEqualTo(Corrections.NONE.withDative(ID, "Соколову П. И."));
        Files.writeString(path, "{\"people\": {\"" + ID + "\": {\"address\": {\"use\": \"moon\"}}}}");
        assertThat(new OwnFile<>(path, Corrections.class).load().setAside()).exists();
    }

    private static Directory directory(String published) {
        return Samples.read(Samples.TWO_PEOPLE.replace(
                        "\"sex\": \"m\"", "\"sex\": \"m\", \"publishedAddress\": \"" + published + "\""))
                .directory();
    }

    private static Directory ended(Ended.How how) {
        Directory directory = Samples.twoPeople();
        Facility place = directory.facilityOf(person(directory)).orElseThrow();
        List<Facility> facilities = new ArrayList<>(directory.facilities());
        facilities.remove(place);
        facilities.add(Samples.ended(place.id(), place, new Ended(how, LocalDate.of(2024, 10, 1), "ik-99-tver", null)));
        return new Directory(directory.people(), facilities, directory.bodies(), List.of());
    }

    private static Directory chosen(Directory directory, Use use) {
        return directory.with(
                Corrections.NONE.withAddress(ID, envelope(directory).choice(use)));
    }

    private static Person person(Directory directory) {
        return directory.person(ID).orElseThrow();
    }

    private static EnvelopeAddress envelope(Directory directory) {
        return description(directory).envelope().orElseThrow();
    }

    private static Addressee addressee(Directory directory) {
        Person person = person(directory);
        Optional<Facility> facility = directory.facilityOf(person);
        return Addressees.of(directory, person, facility.orElseThrow(), true, Countries.ABROAD);
    }

    private static Description description(Directory directory) {
        return new Description(Words.of("words", Locale.ENGLISH), directory, person(directory));
    }
}
