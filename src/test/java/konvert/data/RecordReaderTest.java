package konvert.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private enum Kind {
        REMAND_PRISON,
        COLONY
    }

    private record Place(
            String name,
            @Nullable Kind kind,
            @Nullable LocalDate since,
            int beds,
            double area,
            boolean open,
            @Nullable Integer number) {

        Place {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a name");
            }
        }
    }

    private record Table(List<Place> places, Set<String> words, Map<String, List<Integer>> numbers) {}

    private final RecordReader reader = new RecordReader(Map.of(LocalDate.class, LocalDate::parse));

    private <T> T read(String json, Class<T> type) throws IOException {
        return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    @Test
    void fields_go_to_the_components_of_their_names_in_any_order() throws IOException {
        assertThat(read("""
                {"number": 2, "open": true, "area": 7.5, "beds": 40, "since": "2021-03-05", "kind": "remand prison",
                 "name": "СИЗО № 2"}""", Place.class))
                .isEqualTo(new Place("СИЗО № 2", Kind.REMAND_PRISON, LocalDate.of(2021, 3, 5), 40, 7.5, true, 2));
    }

    @Test
    void what_is_missing_or_null_is_null_or_nothing() throws IOException {
        assertThat(read("{\"name\": \"А\", \"kind\": null, \"beds\": null}", Place.class))
                .isEqualTo(new Place("А", null, null, 0, 0, false, null));
    }

    @Test
    void what_has_no_component_is_passed_over_with_all_that_is_in_it() throws IOException {
        assertThat(read(
                                "{\"about\": {\"name\": [{\"name\": \"Б\"}]}, \"name\": \"А\", \"source\": [1, 2]}",
                                Place.class)
                        .name())
                .isEqualTo("А");
    }

    @Test
    void lists_sets_and_maps_keep_the_order_of_the_file() throws IOException {
        Table table = read("""
                {"places": [{"name": "Б", "kind": "Colony"}, {"name": "А"}], "words": ["в", "а", "в"],
                 "numbers": {"z": [3, 1], "a": []}}""", Table.class);
        assertThat(table.places()).extracting(Place::name).containsExactly("Б", "А");
        assertThat(table.places().getFirst().kind()).isEqualTo(Kind.COLONY);
        assertThat(table.words()).containsExactly("в", "а");
        assertThat(table.numbers()).containsExactly(Map.entry("z", List.of(3, 1)), Map.entry("a", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"places\": {}}",
                "{\"places\": \"one\"}",
                "{\"places\": [{\"name\": \"А\", \"kind\": \"castle\"}]}",
                "{\"places\": [{\"name\": \"А\", \"beds\": \"many\"}]}",
                "{\"places\": [{\"name\": \"А\", \"since\": \"soon\"}]}",
                "{\"places\": [{\"name\": \" \"}]}",
                "{\"numbers\": []}",
                "{\"places\": [",
                "null",
                ""
            })
    void a_file_of_another_form_is_refused(String json) {
        assertThatThrownBy(() -> read(json, Table.class)).isInstanceOf(IOException.class);
    }
}
