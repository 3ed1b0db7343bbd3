package konvert.post;

import java.util.List;

/** The lines of an address as they stand on an envelope, top to bottom. */
public record AddressBlock(List<Line> lines) {

    /** One line and the script it is written in. */
    public record Line(String text, Script script) {}

    public AddressBlock {
        lines = List.copyOf(lines);
    }

    /** Whether it is written in Russian letters and in Latin ones. */
    public boolean isBilingual() {
        return lines.stream().map(Line::script).distinct().count() > 1;
    }

    /** The same without its Latin lines. */
    public AddressBlock cyrillic() {
        return new AddressBlock(
                lines.stream().filter(line -> line.script() == Script.CYRILLIC).toList());
    }

    /** The lines' texts. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }
}
