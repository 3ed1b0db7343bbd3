package konvert.directory.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import konvert.directory.Directory;
import konvert.words.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table of prisoners (RFC 4180, and as spreadsheets save it); a row near the top names the columns. */
final class CsvList {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    /** In front of the names of the columns a title may stand. */
    private static final int ROWS_BEFORE = 6;

    private static final int HEAD = 1 << 16;

    private final ListPeople people;
    private final Set<String> ignored = new LinkedHashSet<>();
    private @Nullable List<String> header;

    private CsvList(Directory directory) {
        people = new ListPeople(directory);
    }

    /** Whether a row near the top names a column of names. */
    static boolean looksLike(byte[] bytes) {
        try {
            return separator(ListText.head(bytes, "", HEAD)) != null;
        } catch (Refusal e) {
            return false;
        }
    }

    static Intake read(byte[] bytes, String name, Directory directory) throws Refusal {
        String separator = separator(ListText.head(bytes, name, HEAD));
        if (separator == null) {
            throw new Refusal("list.no-name-column", name);
        }
        CsvList list = new CsvList(directory);
        try (Reader reader = ListText.reader(bytes, name);
                CSVParser parser = CSVParser.parse(reader, format(separator))) {
            list.read(parser, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.people.intake(List.copyOf(list.ignored));
    }

    private void read(CSVParser parser, String name) throws Refusal {
        var records = parser.iterator();
        while (true) {
            int line = (int) parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return;
                }
            } catch (UncheckedIOException e) { // quotes that are opened and never closed
                throw new Refusal(e, "list.open-quotes", name, line);
            }
            List<String> cells = cells(records.next());
            if (header == null) {
                header = isHeader(cells) ? cells : null;
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                row(line, cells, header);
            }
        }
    }

    private void row(int line, List<String> cells, List<String> names) {
        if (cells.stream().skip(names.size()).anyMatch(cell -> !cell.isEmpty())) {
            people.cannotRead(line, "list.more-cells", String.valueOf(cells.size()), String.valueOf(names.size()));
            return;
        }
        Map<String, List<ListCell>> byField = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            String field = ListWords.column(names.get(i));
            if (field == null && !cells.get(i).isEmpty()) {
                ignored.add(names.get(i));
            } else if (field != null && !cells.get(i).isEmpty()) {
                byField.computeIfAbsent(field, each -> new ArrayList<>()).add(new ListCell(names.get(i), cells.get(i)));
            }
        }
        people.add(line, byField);
    }

    /** The separator with which the most columns are known; none where no row names a column of names. */
    private static @Nullable String separator(String head) {
        String best = null;
        long most = 0;
        for (String separator : SEPARATORS) {
            long known = 0;
            try (CSVParser parser = CSVParser.parse(new StringReader(head), format(separator))) {
                int row = 0;
                for (CSVRecord each : parser) {
                    List<String> cells = cells(each);
                    if (isHeader(cells)) {
                        known = cells.stream()
                                .filter(cell -> ListWords.column(cell) != null)
                                .count();
                    }
                    if (known > 0 || ++row == ROWS_BEFORE) {
                        break;
                    }
                }
            } catch (IOException | UncheckedIOException e) {
                known = 0; // with this separator the quotes do not come out even
            }
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static boolean isHeader(List<String> cells) {
        Predicate<String> names =
                cell -> Set.of("name", "surname", "given", "latin").contains(String.valueOf(ListWords.column(cell)));
        return cells.stream().anyMatch(names);
    }

    private static CSVFormat format(String separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(!separator.equals("\t"))
                .setTrailingData(true)
                .get();
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(CsvList::plain).toList();
    }

    /** Without blanks around it, and without what spreadsheets put around a number that is to stay as it is. */
    private static String plain(String cell) {
        String text = cell.replace('\u00a0', ' ').strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}
