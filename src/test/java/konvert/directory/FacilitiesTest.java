package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacilitiesTest {

    private final Facility volokolamsk =
            BundledDirectory.load().facility("sizo-2-moskovskaya").orElseThrow();
    private final Facility kolomna =
            BundledDirectory.load().facility("ik-6-moskovskaya").orElseThrow();
    private final List<String> asked = new ArrayList<>();
    private final Facilities later = Facilities.later(() -> {
        asked.add("read");
        return List.of(
                kolomna,
                Samples.ended(
                        "sizo-2-moskovskaya",
                        kolomna,
                        new Ended(Ended.How.RENAMED, LocalDate.of(2024, 10, 1), null, null)));
    });

    @Test
    void what_lies_below_is_read_only_when_it_is_needed_and_once() {
        Facilities both = Facilities.of(List.of(volokolamsk)).over(later);

        assertThat(both.get("sizo-2-moskovskaya")).contains(volokolamsk);
        assertThat(asked).isEmpty();
        assertThat(both.get("ik-6-moskovskaya")).contains(kolomna);
        assertThat(both.get("ik-0-nowhere")).isEmpty();
        assertThat(asked).containsExactly("read");
    }

    @Test
    void all_stand_in_the_order_of_their_ids_and_the_upper_one_counts() {
        assertThat(Facilities.of(List.of(volokolamsk)).over(later).all()).containsExactly(kolomna, volokolamsk);
    }
}
