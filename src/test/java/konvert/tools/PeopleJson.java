package konvert.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import konvert.russian.Gender;

/** Reads and writes the records of the directory as they stand in its files. */
public final class PeopleJson {

    /** Sex as one letter. */
    private interface GenderCode {
        @JsonValue
        String code();
    }

    private PeopleJson() {}

    /** Null, empty and false are left out; two spaces, line feeds on every system. */
    public static JsonMapper mapper() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addMixIn(Gender.class, GenderCode.class)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
                .build();
        mapper.configOverride(boolean.class)
                .setInclude(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.USE_DEFAULTS));
        return mapper;
    }
}
