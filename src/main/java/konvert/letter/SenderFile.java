package konvert.letter;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import konvert.file.TextFile;
import konvert.post.Countries;
import konvert.russian.Gender;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A sender in a file: either plain lines, the name first, or JSON such as
 * {@code {"name": "А. Шмидт", "lines": ["Musterstraße 1", "10115 Berlin"], "country": "DE", "gender": "f"}}.
 */
public final class SenderFile {

    private SenderFile() {}

    /** Reads a sender; {@link Refusal} says what is wrong with the file. */
    public static Sender read(Path file) throws Refusal {
        String text = TextFile.read(file).strip();
        if (text.isEmpty()) {
            throw new Refusal("sender.empty", file);
        }
        return text.startsWith("{") || text.startsWith("[")
                ? json(text, file)
                : lines(text.lines().toList());
    }

    /** The sender of lines as printed, the name first; empty lines are left out. */
    public static Sender lines(List<String> lines) {
        List<String> printed = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return printed.isEmpty()
                ? new Sender("", List.of(), null, Gender.UNKNOWN)
                : new Sender(printed.getFirst(), printed.subList(1, printed.size()), null, Gender.UNKNOWN);
    }

    private static Sender json(String text, Path file) throws Refusal {
        JsonNode node;
        try {
            node = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(text);
        } catch (JacksonException e) {
            throw new Refusal(
                    e,
                    "sender.not-json",
                    file,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr());
        }
        if (node.has("lines") && !node.get("lines").isArray()) {
            throw wrong(file, "lines");
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode line : node.path("lines")) {
            lines.add(Optional.ofNullable(line.textValue())
                    .orElseThrow(() -> wrong(file, "lines"))
                    .strip());
        }
        String name = textOf(node, "name", file);
        if (name == null || name.isBlank()) {
            throw wrong(file, "name");
        }
        String country = textOf(node, "country", file);
        if (country != null && Countries.byCode(country).isEmpty()) {
            throw new Refusal("country.unknown", country);
        }
        return new Sender(
                name.strip(), lines, country == null ? null : country.toUpperCase(Locale.ROOT), gender(node, file));
    }

    private static Gender gender(JsonNode node, Path file) throws Refusal {
        String code = textOf(node, "gender", file);
        return code == null ? Gender.UNKNOWN : Gender.ofCode(code).orElseThrow(() -> wrong(file, "gender"));
    }

    private static @Nullable String textOf(JsonNode node, String field, Path file) throws Refusal {
        JsonNode value = node.get(field);
        if (value != null && !value.isNull() && !value.isTextual()) {
            throw wrong(file, field);
        }
        return value == null ? null : value.textValue();
    }

    private static Refusal wrong(Path file, String field) {
        return new Refusal("sender.field", file, field);
    }
}
