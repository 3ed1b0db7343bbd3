package konvert.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own that writes drafts without end, and says the number of each one that is on the disk. */
public final class DraftWriter {

    private static final List<String> IDS = List.of("a", "b", "c");

    private DraftWriter() {}

    /** The folder of the drafts, and the number to go on from. */
    public static void main(String[] arguments) throws IOException {
        Drafts drafts = Drafts.open(Path.of(arguments[0]));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            drafts.save(draft(IDS.get(number % IDS.size()), number));
            System.out.println(number);
        }
    }

    /** A letter of some pages that says its number at its beginning and at its end. */
    static Draft draft(String id, int number) {
        String middle = Stream.generate(() -> "У нас уже осень.").limit(300).collect(Collectors.joining("\n"));
        return new Draft(
                id,
                "orlova-anna",
                "",
                number,
                "",
                "",
                null,
                "",
                number + "\n" + middle + "\n" + number,
                "",
                "",
                "f",
                "vy",
                LocalDate.of(2026, 11, 22),
                null,
                List.of(),
                Map.of(),
                "",
                List.of(),
                0,
                null);
    }
}
