package konvert.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/** Reads one entry of the directory file into a record, or says each of its faults. */
final class EntryReader {

    private static final int LONGEST_SHOWN = 40;

    private final String file;
    private final List<Fault> faults;

    EntryReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The entry at {@code path}, or nothing and its faults. A broken field is put aside to find what else is wrong. */
    <T> Optional<T> read(JsonNode entry, String path, Class<T> type) {
        if (!(entry instanceof ObjectNode object)) {
            fault(path, "object", "", entry);
            return Optional.empty();
        }
        if (!new TextRules(this).hold(object, path)) {
            return Optional.empty();
        }
        ObjectNode rest = object;
        Set<String> reported = new HashSet<>();
        while (true) {
            try {
                T value = DirectoryJson.MAPPER.treeToValue(rest, type);
                return reported.isEmpty() ? Optional.of(value) : Optional.empty();
            } catch (JsonMappingException e) {
                String where = path + pathBelow(e);
                JsonNode stood = at(object, e);
                if (e instanceof ValueInstantiationException && e.getCause() instanceof Check.Broken broken) {
                    // Something missing would be missed again; when it was put aside above, it is said already.
                    String field = broken.field.isEmpty() ? where : where + '.' + broken.field;
                    if (!reported.contains(field)) {
                        fault(field, broken.expected, "", below(stood, broken.field));
                    }
                    return Optional.empty();
                }
                if (!reported.add(where)) {
                    return Optional.empty();
                }
                Class<?> target = target(e);
                fault(where, expected(target), detail(target), stood);
                rest = rest.deepCopy();
                remove(rest, e);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree has no syntax", e);
            }
        }
    }

    /** A fault at a path of this file. */
    void fault(String path, String expected, String detail, @Nullable JsonNode stood) {
        faults.add(new Fault(file, path, expected, detail, shown(stood)));
    }

    private static @Nullable JsonNode below(@Nullable JsonNode node, String field) {
        return node == null || field.isEmpty() ? node : node.at('/' + field.replace('.', '/'));
    }

    private static @Nullable Class<?> target(JsonMappingException e) {
        if (e.getCause() instanceof InputCoercionException) { // a number too large for its field
            return Integer.class;
        }
        return e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static String expected(@Nullable Class<?> target) {
        if (target == null) {
            return "object";
        } else if (target == String.class) {
            return "text";
        } else if (target == LocalDate.class) {
            return "date";
        } else if (target == Born.class) {
            return "birth";
        } else if (target == Period.class) {
            return "period";
        } else if (target == boolean.class) {
            return "yes-or-no";
        } else if (target == Integer.class) {
            return "number";
        } else if (target.isEnum()) {
            return "one-of";
        }
        return Collection.class.isAssignableFrom(target) ? "list" : "object";
    }

    /** For a choice, its values as the file has them. */
    private static String detail(@Nullable Class<?> target) {
        if (target == Gender.class) {
            return Gender.MALE.code() + ", " + Gender.FEMALE.code();
        }
        if (target == null || !target.isEnum()) {
            return "";
        }
        return Arrays.stream(target.getFields())
                .map(field -> field.getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .collect(Collectors.joining(", "));
    }

    private static String pathBelow(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + ']' : '.' + step.getFieldName())
                .collect(Collectors.joining());
    }

    private static @Nullable JsonNode at(JsonNode entry, JsonMappingException e) {
        JsonNode node = entry;
        for (JsonMappingException.Reference step : e.getPath()) {
            node = node == null
                    ? null
                    : step.getFieldName() == null ? node.get(step.getIndex()) : node.get(step.getFieldName());
        }
        return node;
    }

    /** Takes the broken field out, a list as a whole, so that the paths of what is left stay right. */
    private static void remove(ObjectNode entry, JsonMappingException e) {
        ObjectNode parent = entry;
        for (Iterator<JsonMappingException.Reference> steps = e.getPath().iterator(); steps.hasNext(); ) {
            String field = steps.next().getFieldName();
            if (steps.hasNext() && parent.get(field) instanceof ObjectNode object) {
                parent = object;
            } else {
                parent.remove(field);
                return;
            }
        }
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "—";
        }
        String text = node.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + '…';
    }
}
