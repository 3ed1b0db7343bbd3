package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "1980-03-10, 2026-03-09, 2026-03-10",
        "1980-03-10, 2026-03-10, 2026-03-10",
        "1980-03-10, 2026-03-11, 2027-03-10",
        "1980-12-31, 2026-12-31, 2026-12-31",
        "1980-01-01, 2026-12-31, 2027-01-01",
        "1984-02-29, 2027-02-01, 2027-02-28",
        "1984-02-29, 2027-03-01, 2028-02-29",
        "1984-02-29, 2028-02-28, 2028-02-29",
        "1984-02-29, 2028-03-01, 2029-02-28"
    })
    void the_next_one_turns_the_year_and_keeps_29_february_on_28(String born, LocalDate today, LocalDate next) {
        assertThat(Birthdays.next(bornOn(born), today)).contains(next);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-12-10, 2026-12-10, true",
        "1980-01-09, 2026-12-10, true",
        "1980-01-10, 2026-12-10, false",
        "1980-12-09, 2026-12-10, false",
        "1984-02-29, 2027-01-29, true"
    })
    void soon_is_thirty_days(String born, LocalDate today, boolean soon) {
        assertThat(Birthdays.isSoon(bornOn(born), today)).isEqualTo(soon);
    }

    @Test
    void a_year_of_birth_has_no_birthday() {
        assertThat(Birthdays.next(bornOn("1971"), LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(Birthdays.isSoon(bornOn("1971"), LocalDate.of(2026, 11, 22))).isFalse();
    }

    private static Person bornOn(String born) {
        return Samples.read(Samples.withPeople("""
                {"id": "someone", "name": {"surname": "Соколов"}, "born": "%s", "custody": {"state": "held"}}
                """.formatted(born)))
                .directory()
                .people()
                .getFirst();
    }
}
