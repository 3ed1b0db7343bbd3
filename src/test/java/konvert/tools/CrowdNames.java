package konvert.tools;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code crowd/names.json}: names of many peoples to make up people from; words stand in one text with blanks. */
record CrowdNames(String about, String source, String date, List<People> peoples) {

    /**
     * A people with its names.
     *
     * @param share weight among all
     * @param frequentShare of a hundred bear one of the surnames in the list, the others a stem with a suffix
     * @param firstHalves with {@code secondHalves} more stems
     * @param patronymics the man's form, or the father's name, which оглы or кызы follows
     */
    record People(
            String id,
            double share,
            int frequentShare,
            String surnames,
            String stems,
            @Nullable String firstHalves,
            @Nullable String secondHalves,
            String suffixes,
            String men,
            String women,
            String patronymics) {

        List<String> allStems() {
            return Stream.concat(
                            words(stems).stream(),
                            words(firstHalves).stream()
                                    .flatMap(first ->
                                            words(secondHalves).stream().map(second -> first + second)))
                    .toList();
        }
    }

    static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    static CrowdNames read() {
        try (InputStream in = Objects.requireNonNull(CrowdNames.class.getResourceAsStream("/crowd/names.json"))) {
            return JsonMapper.builder().build().readValue(in, CrowdNames.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
