package konvert.directory;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value of the directory file must be; a broken rule says the field and what was expected of it. */
final class Check {

    /** A field that is not what the format wants: {@code field} below the record, {@code expected} a key of the words. */
    static final class Broken extends IllegalArgumentException {

        @Serial
        private static final long serialVersionUID = 1;

        final String field;
        final String expected;

        Broken(String field, String expected) {
            super(field + ": " + expected);
            this.field = field;
            this.expected = expected;
        }
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Check() {}

    static void that(boolean holds, String field, String expected) {
        if (!holds) {
            throw new Broken(field, expected);
        }
    }

    static void present(@Nullable Object value, String field) {
        that(value != null, field, "present");
    }

    static void text(@Nullable String value, String field) {
        that(value != null && !value.isBlank(), field, "text");
    }

    static void id(@Nullable String value, String field) {
        that(value != null && ID.matcher(value).matches(), field, "id");
    }

    static void link(@Nullable String value, String field) {
        that(value == null || LINK.matcher(value).matches(), field, "link");
    }

    /** The list, or an empty one where the file has none. */
    static <T> List<T> list(@Nullable List<T> list, String field) {
        that(list == null || list.stream().noneMatch(Objects::isNull), field, "full-list");
        return list == null ? List.of() : List.copyOf(list);
    }
}
