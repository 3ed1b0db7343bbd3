package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import konvert.post.AddressBlock;
import konvert.post.Script;

/** Sender and address as lines to be set. */
final class AddressLines {

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

    /** Place of the facility in a block: the name is above it. */
    private static final int FACILITY = 1;

    private AddressLines() {}

    static List<BlockFit.Line> sender(List<String> sender) {
        return sender.stream()
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .map(text -> new BlockFit.Line(text, Face.SANS, false))
                .toList();
    }

    /** Postcode and country, which the posts' sorters look for, in bold; a Latin line after a Cyrillic one smaller. */
    static List<BlockFit.Line> address(AddressBlock block) {
        List<BlockFit.Line> lines = new ArrayList<>();
        Script above = Script.LATIN;
        String last = CleanText.line(block.lines().getLast().text());
        for (AddressBlock.Line line : block.lines()) {
            String text = CleanText.line(line.text());
            boolean country = text.equals(last) && text.equals(text.toUpperCase(Locale.ROOT));
            boolean sorted = country || POSTCODE.matcher(text).matches();
            boolean companion = !sorted && line.script() == Script.LATIN && above == Script.CYRILLIC;
            if (!text.isEmpty()) {
                lines.add(new BlockFit.Line(text, sorted ? Face.SANS_BOLD : Face.SANS, companion));
                above = line.script();
            }
        }
        return lines;
    }

    /** The same with all that is between facility and postcode on one line; none for a block in two scripts. */
    static Optional<AddressBlock> joined(AddressBlock block) {
        List<AddressBlock.Line> lines = block.lines();
        int postcode = block.texts().indexOf(postcode(block));
        if (postcode <= FACILITY + 1 || lines.stream().anyMatch(line -> line.script() == Script.LATIN)) {
            return Optional.empty();
        }
        List<AddressBlock.Line> joined = new ArrayList<>(lines.subList(0, FACILITY + 1));
        String place = String.join(", ", block.texts().subList(FACILITY + 1, postcode));
        joined.add(new AddressBlock.Line(place, Script.CYRILLIC));
        joined.addAll(lines.subList(postcode, lines.size()));
        return Optional.of(new AddressBlock(joined));
    }

    /** The postcode, six digits; empty where the block has none. */
    static String postcode(AddressBlock block) {
        return block.texts().stream()
                .map(CleanText::line)
                .filter(text -> POSTCODE.matcher(text).matches())
                .findFirst()
                .orElse("");
    }
}
