package konvert.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables as text: RFC 4180, UTF-8, the first row names the columns. */
final class Csv {

    private Csv() {}

    /** The rows of a table, column name to value. */
    static List<Map<String, String>> read(Path file) throws IOException {
        return table(Files.readString(file));
    }

    static List<Map<String, String>> table(String text) {
        List<List<String>> rows = rows(text);
        List<String> names = rows.removeFirst();
        return rows.stream().map(row -> named(names, row)).toList();
    }

    private static Map<String, String> named(List<String> names, List<String> row) {
        if (row.size() != names.size()) {
            throw new IllegalArgumentException(names.size() + " columns expected: " + row);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), row.get(i));
        }
        return named;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
