package konvert.tools;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Entries of a directory file as text that is short and that a person can still read and compare. */
final class CompactJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_EMPTY)
            .build();

    private CompactJson() {}

    /** A list, one entry after the other; empty and null fields are left out. */
    static String list(List<?> entries) {
        return entries.stream().map(CompactJson::entry).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }

    /** The plain fields on the first line, then a line for each field that has parts, and for each part of a list. */
    private static String entry(Object entry) {
        List<String> plain = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : JSON.valueToTree(entry).properties()) {
            JsonNode value = field.getValue();
            if (value.isValueNode()) {
                plain.add(field(field.getKey(), line(value)));
            } else if (value.isArray() && value.get(0).isObject()) {
                lines.add(field(
                        field.getKey(),
                        StreamSupport.stream(value.spliterator(), false)
                                .map(CompactJson::line)
                                .collect(Collectors.joining(",\n   ", "[\n   ", "]"))));
            } else {
                lines.add(field(field.getKey(), line(value)));
            }
        }
        lines.addFirst(String.join(", ", plain));
        return lines.stream().collect(Collectors.joining(",\n  ", " {", "}"));
    }

    private static String field(String name, String value) {
        return '"' + name + "\": " + value;
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> field(field.getKey(), line(field.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(CompactJson::line)
                        .collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }
}
