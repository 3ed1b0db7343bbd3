package konvert.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledTableTest {

    private enum Colour {
        RED,
        DARK_BLUE
    }

    private record Table(List<Colour> colours) {}

    private record Other(int colours) {}

    @Test
    void a_table_is_read_without_what_stands_there_for_readers() {
        assertThat(BundledTable.read("/konvert/data/table.json", Table.class).colours())
                .containsExactly(Colour.RED, Colour.DARK_BLUE);
    }

    @Test
    void a_table_of_another_form_is_a_fault_that_names_it() {
        assertThatThrownBy(() -> BundledTable.read("/konvert/data/table.json", Other.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("table.json");
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> BundledTable.read("/konvert/data/none.json", Table.class))
                .hasMessageContaining("none.json");
    }
}
