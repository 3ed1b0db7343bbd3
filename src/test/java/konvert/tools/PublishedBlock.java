package konvert.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.directory.Born;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** A published address with its labels: one line of the table of addresses. */
record PublishedBlock(JsonNode line) {

    private static final Pattern YEAR_OF_BIRTH = Pattern.compile("(?:19|20)\\d{2}\\s*(?:г\\.?\\s*р\\.?|года рождения)");
    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static Map<String, PublishedBlock> readAll(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(PublishedBlock::read)
                .collect(Collectors.toMap(block -> block.line.path("id").textValue(), Function.identity()));
    }

    private static PublishedBlock read(String line) {
        try {
            return new PublishedBlock(PeopleJson.mapper().readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    PersonName name() {
        String surname = text("surname");
        return surname == null ? null : new PersonName(surname, text("given"), text("patronymic"));
    }

    @Nullable
    Born born() {
        String date = text("birth_date");
        if (date != null) {
            return Born.parse(LocalDate.parse(date, RUSSIAN_DATE).toString());
        }
        return line.path("birth_year").isInt()
                ? Born.parse(line.path("birth_year").asText())
                : null;
    }

    @Nullable
    String unit() {
        return text("unit");
    }

    @Nullable
    String url() {
        return text("url");
    }

    /** The day the page was seen. Where only the month is known its first day stands, so that no address looks younger. */
    @Nullable
    LocalDate seenOn() {
        String seen = text("published");
        return seen == null ? null : LocalDate.parse(seen.length() == 7 ? seen + "-01" : seen);
    }

    List<String> services() {
        return line.path("services").valueStream().map(JsonNode::textValue).toList();
    }

    /** The address as published, up to the year of birth; sentences about e-letters and repetitions come after it. */
    String addressPart() {
        return addressPart(line.path("raw").textValue());
    }

    static String addressPart(String raw) {
        Matcher year = YEAR_OF_BIRTH.matcher(raw);
        String part = year.find() ? raw.substring(0, year.end()) : raw;
        return part.replaceFirst("^In Russian: ", "").strip();
    }

    private @Nullable String text(String field) {
        return line.path(field).textValue();
    }
}
