package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sokolov was arrested on 1 February 2024, sentenced on 1 September 2024 to 5 years 6 months, and seen in СИЗО-9. */
class FreshnessTest {

    private final Directory directory = Samples.twoPeople();
    private final Person sokolov = directory.person("sokolov-pyotr-1980").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, UNKNOWN",
        "2024-11-24, RECENT",
        "2024-12-01, RECENT",
        "2025-01-24, RECENT",
        "2025-01-25, AGEING",
        "2025-05-27, AGEING",
        "2025-05-28, OLD",
        "2025-11-25, OLD",
        "2025-11-26, VERY_OLD"
    })
    void an_address_seen_on_25_november_2024_ages(LocalDate today, Freshness.Age age) {
        assertThat(on(today).age()).isEqualTo(age);
    }

    @Test
    void an_address_of_which_no_day_is_known_is_of_unknown_age() {
        Person orlova = directory.person("orlova-anna").orElseThrow();
        assertThat(Freshness.of(orlova, directory.facilityOf(orlova), LocalDate.of(2026, 1, 1))
                        .age())
                .isEqualTo(Freshness.Age.UNKNOWN);
    }

    @Test
    void sentenced_a_year_ago_and_still_in_a_remand_prison_means_probably_moved() {
        assertThat(on(LocalDate.of(2025, 9, 1)).moved()).isFalse();
        assertThat(on(LocalDate.of(2025, 9, 2)).moved()).isTrue();
        Optional<Facility> colony = directory.facility("ik-99-tver");
        assertThat(Freshness.of(sokolov, colony, LocalDate.of(2026, 1, 1)).moved())
                .isFalse();
    }

    @Test
    void the_sentence_is_reckoned_from_the_arrest() {
        assertThat(on(LocalDate.of(2029, 8, 1)).over()).isNull();
        assertThat(on(LocalDate.of(2029, 8, 2)).over()).isEqualTo(LocalDate.of(2029, 8, 1));
    }

    @Test
    void the_words_grow_stronger_with_age() {
        assertThat(says(LocalDate.of(2024, 12, 1))).isEqualTo("Seen on his page on 25 November 2024.");
        assertThat(says(LocalDate.of(2025, 3, 1)))
                .isEqualTo("Seen on his page on 25 November 2024, not confirmed since: check before posting.");
        assertThat(says(LocalDate.of(2026, 11, 22)))
                .startsWith(
                        "Seen on his page on 25 November 2024, not confirmed since: check before posting. That is more")
                .contains("He has probably been moved");
    }

    @Test
    void who_is_in_transit_or_has_no_address_is_said_first() {
        Person orlova = directory.person("orlova-anna").orElseThrow();
        Words russian = Words.of("words", Locale.of("ru"));
        assertThat(new Description(russian, directory, orlova).address(LocalDate.of(2026, 1, 1)))
                .startsWith("Её этапируют в другое место")
                .endsWith("проверьте его перед отправкой.");
    }

    @Test
    void only_a_held_person_with_a_facility_can_be_written_to_without_doubt() {
        Person orlova = directory.person("orlova-anna").orElseThrow();
        assertThat(Postable.of(sokolov, directory.facilityOf(sokolov))).isEqualTo(Postable.YES);
        assertThat(Postable.of(sokolov, Optional.empty())).isEqualTo(Postable.NO);
        assertThat(Postable.of(orlova, directory.facilityOf(orlova))).isEqualTo(Postable.IN_DOUBT);
        assertThat(Postable.of(orlova, Optional.empty())).isEqualTo(Postable.NO);
    }

    private Freshness on(LocalDate today) {
        return Freshness.of(sokolov, directory.facilityOf(sokolov), today);
    }

    private String says(LocalDate today) {
        return new Description(Words.of("words", Locale.ENGLISH), directory, sokolov).address(today);
    }
}
