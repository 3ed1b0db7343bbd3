package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Set;
import konvert.russian.PersonName;
import org.junit.jupiter.api.Test;

class PersonIdTest {

    private static final PersonName BAKHTIN = new PersonName("Бахтин", "Александр", "Сергеевич");
    private static final Born IN_1971 = new Born(Year.of(1971), null);

    @Test
    void is_surname_given_name_and_year_in_ascii() {
        assertThat(PersonId.of(BAKHTIN, IN_1971, id -> false)).isEqualTo("bakhtin-aleksandr-1971");
    }

    @Test
    void is_numbered_where_it_is_taken() {
        Set<String> taken = Set.of("bakhtin-aleksandr-1971", "bakhtin-aleksandr-1971-2");

        assertThat(PersonId.of(BAKHTIN, IN_1971, taken::contains)).isEqualTo("bakhtin-aleksandr-1971-3");
    }

    @Test
    void needs_no_birth_and_no_letter_it_knows() {
        assertThat(PersonId.of(new PersonName("Ёлкина-Щукина", null, null), null, id -> false))
                .isEqualTo("elkina-shchukina");
        assertThat(PersonId.of(new PersonName("李", null, null), null, id -> false))
                .isEqualTo("person");
    }
}
