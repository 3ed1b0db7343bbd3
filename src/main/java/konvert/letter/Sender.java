package konvert.letter;

import java.util.List;
import java.util.stream.Stream;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, as far as it is to be printed.
 *
 * @param name real name or a steady pseudonym
 * @param lines the rest of the return address, as printed; none for no return address
 * @param country ISO 3166-1 alpha-2 of the country of posting
 */
public record Sender(
        String name, List<String> lines, @Nullable String country, Gender gender) {

    public Sender {
        lines = List.copyOf(lines);
    }

    /** The lines on the envelope: the name, then the address; none where there is neither. */
    public List<String> printed() {
        return Stream.concat(Stream.of(name), lines.stream())
                .filter(line -> !line.isBlank())
                .toList();
    }
}
