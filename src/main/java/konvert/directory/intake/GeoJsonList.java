package konvert.directory.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import konvert.directory.Directory;
import konvert.words.Refusal;

/** A map of prisoners: a FeatureCollection of GeoJSON (RFC 7946), one feature a person; where it stands is not read. */
final class GeoJsonList {

    private final ListPeople people;
    private final Set<String> ignored = new LinkedHashSet<>();

    private GeoJsonList(Directory directory) {
        people = new ListPeople(directory);
    }

    static Intake read(JsonParser parser, String name, Directory directory) throws IOException, Refusal {
        GeoJsonList list = new GeoJsonList(directory);
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY || !field.equals("features")) {
                parser.skipChildren();
                continue;
            }
            for (int place = 1; parser.nextToken() != JsonToken.END_ARRAY; place++) {
                JsonNode feature = parser.readValueAsTree();
                list.add(place, feature.path("properties"));
            }
        }
        if (parser.nextToken() != null) {
            throw new Refusal("list.after-the-end", name);
        }
        return list.people.intake(List.copyOf(list.ignored));
    }

    private void add(int place, JsonNode properties) {
        if (!properties.isObject()) {
            people.cannotRead(place, "list.no-properties");
            return;
        }
        Map<String, List<ListCell>> byField = new HashMap<>();
        properties.properties().forEach(property -> {
            String text = text(property.getValue());
            String field = ListWords.column(property.getKey());
            if (text.isEmpty()) {
                return;
            } else if (field == null) {
                ignored.add(property.getKey());
                return;
            }
            byField.computeIfAbsent(field, each -> new ArrayList<>()).add(new ListCell(property.getKey(), text));
        });
        people.add(place, byField);
    }

    /** The value as a cell of a table would have it. */
    private static String text(JsonNode value) {
        String text = value.isArray()
                ? value.valueStream().map(GeoJsonList::text).collect(Collectors.joining("; "))
                : value.isNull() ? "" : value.asText();
        return text.replace('\u00a0', ' ').strip();
    }
}
