package konvert.post;

import java.util.List;

/** The lines of an address as they stand on an envelope, top to bottom. */
public record AddressBlock(List<Line> lines) {

    /** One line and the script it is written in. */
    public record Line(String text, Script script) {}

    public AddressBlock {
        lines = List.copyOf(lines);
    }

    /** The lines' texts. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }
}
