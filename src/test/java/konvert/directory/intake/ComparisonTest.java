package konvert.directory.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.Origin;
import konvert.directory.Overlay;
import konvert.directory.Person;
import konvert.directory.PersonField;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Comparison.Kind;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Directory DIRECTORY = BundledDirectory.load();
    private static final Words ENGLISH = Words.of("words", Locale.ENGLISH);

    @Test
    void says_who_is_new_changed_the_same_and_there_twice() throws Exception {
        Comparison comparison = compared("""
                ФИО;Год рождения;Отряд;Учреждение;Индекс
                Бахтин Александр Сергеевич;1971;отряд № 3;ФКУ СИЗО-2 УФСИН России по Московской области;143600
                Бахтин Александр Сергеевич;1971;;;
                Лебедева Вера;1990;;;
                Лебёдева Вера;1990;;;
                ;;;;x
                """);
        assertThat(comparison.entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.CHANGED, Kind.REPEATED, Kind.NEW, Kind.REPEATED);
        assertThat(comparison.unreadable()).hasSize(1);
        Entry bakhtin = comparison.of(Kind.CHANGED).getFirst();
        assertThat(bakhtin.taken().id()).isEqualTo("bakhtin-aleksandr-1971");
        assertThat(bakhtin.changed()).contains(PersonField.UNIT);
        Person known = Objects.requireNonNull(bakhtin.known());
        assertThat(PersonField.UNIT.text(ENGLISH, DIRECTORY, known)).isEmpty();
        assertThat(PersonField.UNIT.text(ENGLISH, DIRECTORY, bakhtin.taken())).isEqualTo("отряд № 3");
        assertThat(bakhtin.taken().charges()).as("what the list does not say").isEqualTo(known.charges());
    }

    @Test
    void someone_of_whom_the_list_says_nothing_new_is_the_same() throws Exception {
        Comparison comparison = compared("name,born\nAleksandr Sergeevich Bakhtin,1971\n");
        assertThat(comparison.entries()).extracting(Entry::kind).containsExactly(Kind.SAME);
        assertThat(Comparison.taken(comparison.entries(), Overlay.NONE)).isEqualTo(Overlay.NONE);
    }

    @Test
    void a_slip_in_the_name_finds_the_same_person_where_the_birth_agrees_and_says_so() throws Exception {
        Entry slip = compared("ФИО,Год рождения\nБахтен Александр Сергеевич,1971\n")
                .entries()
                .getFirst();
        assertThat(slip.kind()).isEqualTo(Kind.SAME);
        assertThat(slip.doubts()).extracting(Doubt::key).contains("list.spelled");
        assertThat(compared("ФИО,Год рождения\nБахтин Александр Сергеевич,1985\n")
                        .entries())
                .extracting(Entry::kind)
                .as("another birth is another person")
                .containsExactly(Kind.NEW);
    }

    @Test
    void whoever_is_chosen_is_laid_over_the_directory_with_an_address_no_directory_has() throws Exception {
        Comparison comparison = compared("""
                name;address
                Лебедева Вера;"171299, Тверская область, п. Озёрный, ул. Садовая, д. 5, ФКУ ИК-77 УФСИН России по Тверской области"
                Орлова Анна;"171299, Тверская область, п. Озёрный, ул. Садовая, д. 5, ФКУ ИК-77 УФСИН России по Тверской области"
                """);
        Overlay own = Comparison.taken(List.of(comparison.entries().getFirst()), Overlay.NONE);
        Directory after = DIRECTORY.with(Corrections.NONE, own);
        Person lebedeva = after.person("lebedeva-vera").orElseThrow();
        assertThat(after.person("orlova-anna")).isEmpty();
        assertThat(after.originOf(lebedeva)).isEqualTo(Origin.ADDED);
        assertThat(after.facilityOf(lebedeva).orElseThrow().address().postcode())
                .isEqualTo("171299");
        assertThat(Comparison.taken(comparison.entries(), Overlay.NONE).facilities())
                .as("one place for both")
                .hasSize(1);
        assertThat(Comparison.of(read("name\nЛебедева Вера\n"), after).entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.SAME);
    }

    private static Comparison compared(String table) throws Exception {
        return Comparison.of(read(table), DIRECTORY);
    }

    private static Intake read(String table) throws Exception {
        return ListReader.read(table.getBytes(UTF_8), "list", DIRECTORY);
    }
}
