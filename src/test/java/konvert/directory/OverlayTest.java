package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import konvert.file.OwnFile;
import konvert.tools.Schemas;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final String LEBEDEVA = """
            {"id": "lebedeva-vera-1990", "name": {"surname": "Лебедева", "given": "Вера"}, "born": "1990",
             "custody": {"facility": "own-sizo", "state": "held"}}""";
    private static final String SOKOLOV = """
            {"id": "sokolov-pyotr-1980", "name": {"surname": "Соколов", "given": "Пётр", "patronymic": "Ильич"},
             "born": "1980-03-11", "custody": {"facility": "ik-99-tver", "unit": "отряд № 3", "state": "held"}}""";
    private static final String PLACE = """
            {"id": "own-sizo", "name": "ФКУ СИЗО-77 УФСИН России по Тверской области", "type": "СИЗО", "number": 77,
             "region": "Тверская область",
             "address": {"postcode": "170999", "region": "Тверская область", "locality": "г. Тверь"}}""";

    @TempDir
    Path folder;

    @Test
    void someone_the_directory_does_not_have_is_added_with_a_facility_of_her_own() throws Exception {
        Directory directory = Samples.twoPeople().with(Corrections.NONE, own(LEBEDEVA));
        Person lebedeva = directory.person("lebedeva-vera-1990").orElseThrow();
        assertThat(directory.people()).hasSize(3);
        assertThat(directory.originOf(lebedeva)).isEqualTo(Origin.ADDED);
        assertThat(directory.facilityOf(lebedeva).orElseThrow().address().postcode())
                .isEqualTo("170999");
        assertThat(new PeopleFinder(directory)
                        .find("Lebedeva", PeopleFilter.NONE, PeopleSort.NAME, java.time.LocalDate.of(2026, 11, 22))
                        .hits())
                .hasSize(1);
    }

    @Test
    void someone_the_directory_has_is_corrected_and_what_it_says_itself_is_known() throws Exception {
        Directory directory = Samples.twoPeople().with(Corrections.NONE, own(SOKOLOV));
        Person sokolov = directory.person("sokolov-pyotr-1980").orElseThrow();
        assertThat(directory.people()).hasSize(2);
        assertThat(directory.originOf(sokolov)).isEqualTo(Origin.CORRECTED);
        assertThat(directory.originOf(directory.people().get(1))).isEqualTo(Origin.DIRECTORY);
        assertThat(new Description(Words.of("words", Locale.ENGLISH), directory, sokolov).corrected())
                .contains(
                        "born 11 March 1980 (in the directory: 10 March 1980)",
                        "place ИК-99 «Лебедь» · Tver region (in the directory: СИЗО-9 · Tver region)",
                        "unit отряд № 3",
                        "what to write about taken out (in the directory: chess)")
                .doesNotContain("field.", "name");
    }

    @Test
    void taken_back_the_directory_shows_its_own_again() throws Exception {
        Overlay own = own(SOKOLOV, LEBEDEVA);
        Directory with = Samples.twoPeople().with(Corrections.NONE, own);
        Directory without =
                with.with(Corrections.NONE, own.without("sokolov-pyotr-1980").without("lebedeva-vera-1990"));
        assertThat(without.people()).isEqualTo(Samples.twoPeople().people());
        assertThat(without.facilities()).isEqualTo(Samples.twoPeople().facilities());
    }

    @Test
    void a_corrected_dative_lies_over_both() throws Exception {
        Corrections form = Corrections.NONE.withDative("lebedeva-vera-1990", "Лебедевой В.");
        Directory directory = Samples.twoPeople().with(form, own(LEBEDEVA));
        assertThat(directory.person("lebedeva-vera-1990").orElseThrow().dative())
                .isEqualTo("Лебедевой В.");
        assertThat(directory.with(Corrections.NONE).own()).isEqualTo(own(LEBEDEVA));
    }

    @Test
    void a_facility_of_her_own_goes_with_the_last_person_there() throws Exception {
        Overlay own = own(LEBEDEVA, SOKOLOV);
        assertThat(own.without("sokolov-pyotr-1980").facilities()).hasSize(1);
        assertThat(own.without("lebedeva-vera-1990").facilities()).isEmpty();
    }

    @Test
    void is_kept_as_a_directory_file_that_only_its_owner_reads() throws Exception {
        Path file = folder.resolve("own-people.json");
        new OwnFile<>(file, Overlay.FORMAT).save(own(LEBEDEVA, SOKOLOV));
        assertThat(Schemas.faultsOf("konvert-directory-1", file)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        OwnFile.Loaded<Overlay> loaded = new OwnFile<>(file, Overlay.FORMAT).load();
        assertThat(loaded.value()).isEqualTo(own(LEBEDEVA, SOKOLOV));
        assertThat(loaded.setAside()).isNull();
    }

    @Test
    void someone_whose_facility_is_in_no_directory_just_now_is_kept() throws Exception {
        Overlay lost = new Overlay(own(LEBEDEVA).people(), List.of());
        Path file = folder.resolve("own-people.json");
        new OwnFile<>(file, Overlay.FORMAT).save(lost);
        assertThat(new OwnFile<>(file, Overlay.FORMAT).load().value()).isEqualTo(lost);
        Directory directory = Samples.twoPeople().with(Corrections.NONE, lost);
        Person lebedeva = directory.person("lebedeva-vera-1990").orElseThrow();
        assertThat(Postable.of(lebedeva, directory.facilityOf(lebedeva))).isEqualTo(Postable.NO);
    }

    @Test
    void a_file_that_is_no_directory_is_set_aside() throws Exception {
        Path file = folder.resolve("own-people.json");
        Files.writeString(file, "{\"people\": [");
        OwnFile.Loaded<Overlay> loaded = new OwnFile<>(file, Overlay.FORMAT).load();
        assertThat(loaded.value()).isNull();
        assertThat(loaded.setAside()).hasContent("{\"people\": [");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_entry_that_cannot_be_read_costs_none_of_the_others_and_is_not_lost() throws Exception {
        Path file = folder.resolve("own-people.json");
        String text = "{\"format\": \"konvert-directory/1\", \"people\": [{\"id\": \"x\"}, " + SOKOLOV + "]}";
        Files.writeString(file, text);
        OwnFile.Loaded<Overlay> loaded = new OwnFile<>(file, Overlay.FORMAT).load();
        assertThat(loaded.value()).isEqualTo(own(SOKOLOV));
        assertThat(loaded.setAside()).hasContent(text);
        assertThat(new OwnFile<>(file, Overlay.FORMAT).load()).isEqualTo(new OwnFile.Loaded<>(own(SOKOLOV), null));
    }

    @Test
    void what_is_exported_is_a_directory_that_stands_by_itself() throws Exception {
        Corrections form = Corrections.NONE.withDative("orlova-anna", "Орловой А.");
        byte[] file = OwnExport.of(Samples.twoPeople().with(form, own(LEBEDEVA)));
        assertThat(Schemas.faults("konvert-directory-1", new String(file, StandardCharsets.UTF_8)))
                .isEmpty();
        DirectoryReader.Reading reading =
                DirectoryReader.read(new ByteArrayInputStream(file), "own", Samples.twoPeople());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.directory().people())
                .extracting(Person::id)
                .containsExactly("orlova-anna", "lebedeva-vera-1990");
        assertThat(reading.directory().person("orlova-anna").orElseThrow().dative())
                .isEqualTo("Орловой А.");
    }

    private static Overlay own(String... people) throws Exception {
        String file = "{\"format\": \"konvert-directory/1\", \"facilities\": [" + PLACE + "], \"people\": ["
                + String.join(", ", people) + "]}";
        OwnFile.Read<Overlay> read = Overlay.FORMAT.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.whole()).isTrue();
        Overlay all = java.util.Objects.requireNonNull(read.value());
        return Overlay.NONE.with(all.people(), all.facilities());
    }
}
