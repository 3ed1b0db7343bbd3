package konvert.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every text of an entry must be, whatever field it stands in: what goes on an envelope is one line that says
 * something, what is only shown is not endless. Fields this program does not know may hold what they like.
 */
final class TextRules {

    /** The longest text in characters; a longer one is no fact about a person. */
    private static final int LONGEST_TEXT = 5_000;

    /** The longest line; the longest in the published lists has 90. */
    private static final int LONGEST_LINE = 300;

    private static final Set<String> LINES = Set.of(
            "surname",
            "given",
            "patronymic",
            "formerName",
            "latin",
            "dative",
            "unit",
            "name",
            "nameEn",
            "type",
            "region",
            "regionEn",
            "district",
            "city",
            "locality",
            "street",
            "house",
            "poBox",
            "nickname",
            "article",
            "part");
    private static final Set<String> TEXTS = Set.of(
            "publishedAddress", "address", "url", "source", "en", "ru", "id", "facility", "project", "successor");
    private static final Set<String> BELOW = Set.of(
            "name",
            "custody",
            "address",
            "ended",
            "sources",
            "charges",
            "interests",
            "wishes",
            "links",
            "title",
            "disclaimer");

    private final EntryReader reader;

    TextRules(EntryReader reader) {
        this.reader = reader;
    }

    /** Says each text that breaks a rule; true when there is none. */
    boolean hold(JsonNode entry, String path) {
        boolean hold = true;
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            String where = path + '.' + key;
            if (value.isTextual()) {
                hold &= holds(key, value, where);
            } else if (BELOW.contains(key)) {
                List<JsonNode> inner = value.isArray() ? value.valueStream().toList() : List.of(value);
                for (int i = 0; i < inner.size(); i++) {
                    hold &= hold(inner.get(i), value.isArray() ? where + '[' + i + ']' : where);
                }
            }
        }
        return hold;
    }

    private boolean holds(String key, JsonNode value, String where) {
        String text = value.textValue();
        if (LINES.contains(key) && !isLine(text)) {
            reader.fault(where, "line", String.valueOf(LONGEST_LINE), value);
            return false;
        }
        if (text.length() > LONGEST_TEXT && (TEXTS.contains(key) || LINES.contains(key))) {
            reader.fault(where, "short-text", String.valueOf(LONGEST_TEXT), value);
            return false;
        }
        return true;
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= LONGEST_LINE && text.chars().noneMatch(Character::isISOControl);
    }
}
