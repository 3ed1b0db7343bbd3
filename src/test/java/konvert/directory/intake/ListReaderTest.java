package konvert.directory.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import konvert.directory.BundledDirectory;
import konvert.directory.Charge;
import konvert.directory.Custody;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.directory.Sentence;
import konvert.russian.Gender;
import konvert.tools.Schemas;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

    private static final Directory DIRECTORY = BundledDirectory.load();
    private static final Words ENGLISH = Words.of("words", Locale.ENGLISH);
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final String TABLE = """
            ФИО;Дата рождения;Пол;Статьи;Дата ареста;Дата приговора;Срок;Режим;Адрес;Интересы;Ссылка;Сервисы;Заметка
            Лебедева Вера Павловна;10.03.1990;ж;"207.3 ч. 2; 280.3 ч.1";01.02.2024;15 июля 2024;6 лет 6 месяцев;общий;"143600, Московская область, г. Волоколамск, ул. Горвал, д. 6, ФКУ СИЗО-2 УФСИН России по Московской области";шахматы; кошки;https://example.org/lebedeva;ФСИН-письмо;x
            """.replace("шахматы; кошки", "\"шахматы; кошки\"");

    @TempDir
    Path folder;

    @Test
    void a_table_as_excel_saves_it_in_russian_gives_everything_it_has() throws Exception {
        Intake intake = read(TABLE.getBytes(WINDOWS));
        assertThat(intake.unreadable()).isEmpty();
        assertThat(intake.ignored()).containsExactly("Заметка");
        Candidate candidate = intake.people().getFirst();
        assertThat(candidate.doubts()).isEmpty();
        Person person = candidate.person();
        assertThat(person.id()).isEqualTo("lebedeva-vera-1990");
        assertThat(person.name().full()).isEqualTo("Лебедева Вера Павловна");
        assertThat(person.sex()).isEqualTo(Gender.FEMALE);
        assertThat(person.born()).hasToString("1990-03-10");
        assertThat(person.charges()).containsExactly(new Charge("207.3", "2"), new Charge("280.3", "1"));
        assertThat(person.arrestedOn()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(person.sentence())
                .isEqualTo(new Sentence(LocalDate.of(2024, 7, 15), Period.of(6, 6, 0), false, Sentence.Regime.GENERAL));
        assertThat(person.custody().facility()).isEqualTo("sizo-2-moskovskaya");
        assertThat(person.custody().state()).isEqualTo(Custody.State.HELD);
        assertThat(person.publishedAddress()).startsWith("143600, Московская область");
        assertThat(person.interests()).hasSize(2);
        assertThat(person.links()).hasSize(1);
        assertThat(person.services()).containsExactly("f-pismo");
    }

    @Test
    void utf_8_with_and_without_its_mark_and_utf_16_read_the_same() throws Exception {
        Intake windows = read(TABLE.getBytes(WINDOWS));
        assertThat(read(TABLE.getBytes(UTF_8))).isEqualTo(windows);
        assertThat(read(("\ufeff" + TABLE).getBytes(UTF_8))).isEqualTo(windows);
        assertThat(read(("\ufeff" + TABLE).getBytes(UTF_16LE))).isEqualTo(windows);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_and_a_title_above_the_names_of_columns_is_passed_over(String separator)
            throws Exception {
        String table = """
                sep=#
                Список, ноябрь; 2026

                Surname#First name#Date of birth
                Орлова#Анна#1985-01-02

                Соколов#Пётр#1980
                """.replace("#", separator)
                .replace("sep=" + separator, separator.equals("|") ? "" : "sep=" + separator);
        Intake intake = read(table.getBytes(UTF_8));
        assertThat(names(intake)).containsExactly("Орлова Анна", "Соколов Пётр");
        assertThat(intake.people().get(1).person().born()).hasToString("1980");
    }

    @Test
    void what_spreadsheets_do_to_numbers_and_days_is_undone() throws Exception {
        Intake intake = read("""
                Фамилия,Имя,Год рождения,Индекс,Учреждение,Регион,Город,Улица,Дом
                Орлова,Анна,1985.0,"=""143600\""",СИЗО-2,Московская область,г. Волоколамск,ул. Горвал,д. 6
                Соколов,Пётр,31116,'143600,ФКУ СИЗО-2 УФСИН России по Московской области,,,,
                """.getBytes(UTF_8));
        assertThat(intake.people())
                .allSatisfy(candidate ->
                        assertThat(candidate.person().custody().facility()).isEqualTo("sizo-2-moskovskaya"));
        assertThat(intake.people().get(0).person().born()).hasToString("1985");
        assertThat(intake.people().get(1).person().born()).hasToString("1985-03-10");
    }

    @Test
    void each_row_that_cannot_be_read_is_named_by_its_line_and_costs_none_of_the_others() throws Exception {
        Intake intake = read("""
                ФИО,Дата рождения
                Орлова Анна,1985

                ,1990
                Соколов Пётр,1980,лишнее
                "Лебедева
                Вера",1990
                Ким Виктор,1977
                """.getBytes(UTF_8));
        assertThat(names(intake)).containsExactly("Орлова Анна", "Лебедева Вера", "Ким Виктор");
        assertThat(intake.unreadable()).extracting(Intake.Unreadable::place).containsExactly(4, 5);
        assertThat(intake.unreadable().get(0).reason().in(ENGLISH)).isEqualTo("There is no name.");
        assertThat(intake.unreadable().get(1).reason().in(ENGLISH)).contains("3 cells", "something has slipped");
    }

    @Test
    void a_value_that_is_not_understood_is_left_out_and_said() throws Exception {
        Intake intake = read("""
                ФИО;Дата рождения;Дата ареста;Статус;Пол
                Орлова Анна;03/04/1985;весной;на этапе;?
                """.getBytes(UTF_8));
        Candidate candidate = intake.people().getFirst();
        assertThat(candidate.person().born()).hasToString("1985");
        assertThat(candidate.person().arrestedOn()).isNull();
        assertThat(candidate.person().custody().state()).isEqualTo(Custody.State.IN_TRANSIT);
        assertThat(candidate.doubts())
                .extracting(doubt -> doubt.in(ENGLISH))
                .containsExactlyInAnyOrder(
                        "“весной” in “Дата ареста” is not understood and was left out.",
                        "“?” in “Пол” is not understood and was left out.");
    }

    @Test
    void names_in_the_dative_and_in_latin_letters_are_brought_back_and_marked() throws Exception {
        Intake intake = read("""
                name,address
                Соколову Петру Ильичу,
                Anna Orlova,
                ,"143600, Московская область, г. Волоколамск, ул. Горвал, д. 6, ФКУ СИЗО-2 УФСИН России по Московской области, Бахтину Александру Сергеевичу 1971 г. р."
                """.getBytes(UTF_8));
        assertThat(names(intake)).containsExactly("Соколов Пётр Ильич", "Орлова Анна", "Бахтин Александр Сергеевич");
        assertThat(intake.people().get(0).doubts()).extracting(Doubt::key).contains("list.name-changed");
        assertThat(intake.people().get(1).doubts()).extracting(Doubt::key).contains("list.name-latin");
        assertThat(intake.people().get(2).person().born()).hasToString("1971");
    }

    @Test
    void a_map_of_prisoners_is_read_by_its_properties_whatever_their_keys() throws Exception {
        Intake intake = read("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [35.9, 56.0]},
                   "properties": {"full_name": "Лебедева Вера", "name_en": "Vera Lebedeva", "birthDate": "1990-03-10",
                     "prison": "ФКУ СИЗО-2 УФСИН России по Московской области", "Index": 143600,
                     "links": ["https://example.org/1", "https://example.org/2"], "marker-color": "#f00", "hobbies": null}},
                  {"type": "Feature", "geometry": null, "properties": {"description": "a lake"}},
                  {"type": "Feature", "properties": null},
                  {"type": "Feature", "properties": {"имя": "Орлова Анна", "год рождения": 1985}}]}
                """.getBytes(UTF_8));
        assertThat(names(intake)).containsExactly("Лебедева Вера", "Орлова Анна");
        assertThat(intake.people().getFirst().person().latin()).isNull();
        assertThat(intake.people().getFirst().person().links()).hasSize(2);
        assertThat(intake.people().getFirst().person().custody().facility()).isEqualTo("sizo-2-moskovskaya");
        assertThat(intake.people().get(1).person().born()).hasToString("1985");
        assertThat(intake.unreadable()).extracting(Intake.Unreadable::place).containsExactly(2, 3);
        assertThat(intake.ignored()).containsExactly("marker-color", "description");
    }

    @Test
    void a_directory_brings_its_people_and_the_facilities_they_point_to() throws Exception {
        Intake intake = read("""
                {"format": "konvert-directory/1",
                 "facilities": [{"id": "own-ik-77", "name": "ФКУ ИК-77", "type": "ИК", "region": "Тверская область",
                   "address": {"postcode": "171299"}}],
                 "people": [
                  {"id": "lebedeva-vera-1990", "name": {"surname": "Лебедева"}, "custody": {"facility": "own-ik-77", "state": "held"}},
                  {"id": "x", "name": {"surname": "Орлова"}, "born": 1985, "custody": {"state": "held"}}]}
                """.getBytes(UTF_8));
        assertThat(names(intake)).containsExactly("Лебедева");
        assertThat(intake.facilities()).hasSize(1);
        assertThat(intake.unreadable()).hasSize(1);
        assertThat(intake.unreadable().getFirst().place()).isEqualTo(2);
        assertThat(intake.unreadable().getFirst().reason().in(ENGLISH)).contains("people[1].born", "1985");
    }

    @Test
    void lists_are_told_from_pages() {
        assertThat(ListReader.looksLikeList(TABLE.getBytes(WINDOWS))).isTrue();
        assertThat(ListReader.looksLikeList("\n {\"type\":".getBytes(UTF_8))).isTrue();
        assertThat(ListReader.looksLikeList("ФИО\nОрлова Анна\n".getBytes(UTF_8)))
                .isTrue();
        assertThat(ListReader.looksLikeList("<html><body>Имя, фамилия</body></html>".getBytes(UTF_8)))
                .isFalse();
        assertThat(ListReader.looksLikeList("Анна Орлова, 1985 года рождения, ждёт писем.\n".getBytes(UTF_8)))
                .isFalse();
        assertThat(ListReader.looksLikeList(new byte[0])).isFalse();
    }

    @Test
    void nests_without_end_and_endless_files_are_refused_and_nothing_is_taken() throws Exception {
        String start = "{\"type\": \"FeatureCollection\", \"features\": ";
        refused((start + "[".repeat(500_000)).getBytes(UTF_8), "nests too deeply");
        refused("{\"a\":".repeat(500_000).getBytes(UTF_8), "nests too deeply");
        refused(("{\"format\": \"konvert-directory/1\", \"people\": " + "[".repeat(500_000)).getBytes(UTF_8), "nests");
        refused(
                (start + "[{\"properties\": {\"name\": \"" + "x".repeat(3 << 20) + "\"}}]}").getBytes(UTF_8),
                "without end");
        Path large = folder.resolve("large.csv");
        try (OutputStream out = Files.newOutputStream(large)) {
            byte[] mega = "Орлова Анна,1985\n".repeat(40_000).getBytes(UTF_8);
            for (int written = 0; written < 100 << 20; written += mega.length) {
                out.write(mega);
            }
        }
        assertThatThrownBy(() -> ListReader.read(large, DIRECTORY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(ENGLISH.say(refusal)).contains("more than 64 MB"));
    }

    @Test
    void broken_files_are_refused_with_the_place() throws Exception {
        refused((start() + "[{\"properties\": {\"name\": ").getBytes(UTF_8), "breaks off or goes wrong at line 1");
        refused("{\"hello\": 1}".getBytes(UTF_8), "neither a map");
        refused("a,b\n1,2\n".getBytes(UTF_8), "docs/lists.md");
        refused("ФИО,Адрес\nОрлова Анна,\"ул. Садовая\nСоколов Пётр,x\n".getBytes(UTF_8), "near line 2");
        byte[] broken = "ФИО,Адрес\nОрлова Анна,x\n".getBytes(UTF_8);
        broken[broken.length - 3] = (byte) 0xff;
        refused(broken, "broken letters");
    }

    @Test
    void the_words_of_lists_fit_their_schema_and_no_column_has_two_meanings() throws Exception {
        Path file = Path.of("resources/directory/list-words.json");
        assertThat(Schemas.faultsOf("list-words", file)).isEmpty();
        var columns = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Files.readString(file))
                .get("columns");
        List<String> names = columns.valueStream()
                .flatMap(each -> each.valueStream().map(name -> name.asText()))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(ListWords.folded(name)).isEqualTo(name));
    }

    @Test
    void every_name_of_a_column_stands_in_the_documentation() throws Exception {
        String page = Files.readString(Path.of("docs/lists.md"));
        var columns = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Files.readString(Path.of("resources/directory/list-words.json")))
                .get("columns");
        assertThat(columns.valueStream().flatMap(each -> each.valueStream()))
                .allSatisfy(name -> assertThat(page).contains('`' + name.asText() + '`'));
    }

    private static String start() {
        return "{\"type\": \"FeatureCollection\", \"features\": ";
    }

    private static void refused(byte[] bytes, String says) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(ENGLISH.say(refusal)).contains(says));
    }

    private static Intake read(byte[] bytes) throws Refusal {
        return ListReader.read(bytes, "list", DIRECTORY);
    }

    private static List<String> names(Intake intake) {
        return intake.people().stream().map(each -> each.person().name().full()).toList();
    }
}
