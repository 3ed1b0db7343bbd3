package konvert.letter.phrase;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the program's own files of {@code resources/letter}. */
final class PhraseData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PhraseData() {}

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(PhraseData.class.getResourceAsStream("/letter/" + file))) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + file, e);
        }
    }
}
