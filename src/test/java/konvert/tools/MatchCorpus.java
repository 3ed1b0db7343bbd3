package konvert.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.BundledDirectory;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Says how many of the labelled blocks of a corpus {@link FacilityMatcher} brings to the right row. Run it with:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.tools.MatchCorpus addresses.jsonl facility-rows.tsv"</pre>
 *
 * The first file has one JSON object a line with facility, region, city, locality, street and postcode; the second has
 * the official name of the right row for each id. Blocks without a row are printed with what became of them.
 */
final class MatchCorpus {

    private MatchCorpus() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> rows = new HashMap<>();
        Files.readAllLines(Path.of(files[1])).stream()
                .map(line -> line.split("\t"))
                .forEach(row -> rows.put(row[0], row[1]));
        FacilityMatcher matcher = new FacilityMatcher(BundledDirectory.load());
        int right = 0;
        int all = 0;
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            JsonNode block = new ObjectMapper().readTree(line);
            FacilityMatcher.Matched matched = matcher.match(published(block));
            Facility facility = matched.facility();
            String row = rows.get(block.path("id").asText());
            boolean fits =
                    row != null && facility != null && bare(facility.name()).equals(bare(row));
            all += row == null ? 0 : 1;
            right += fits ? 1 : 0;
            if (!fits || !matched.warnings().isEmpty()) {
                out.println((fits ? "warned " : row == null ? "no row " : "WRONG ")
                        + block.path("id").asText() + ' '
                        + block.path("facility").asText() + " | " + (facility == null ? "-" : facility.id()) + ' '
                        + matched.reason() + ' ' + matched.warnings() + ' '
                        + matched.near().stream()
                                .limit(2)
                                .map(near -> near.facility().id() + '=' + near.score())
                                .toList());
            }
        }
        out.println(right + " of " + all + " right");
    }

    private static FacilityMatcher.Published published(JsonNode block) {
        String town = Stream.of("city", "locality")
                .map(field -> text(block, field))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new FacilityMatcher.Published(
                text(block, "facility"), text(block, "region"), town, text(block, "street"), text(block, "postcode"));
    }

    private static @Nullable String text(JsonNode block, String field) {
        return block.path(field).isTextual() ? block.path(field).textValue() : null;
    }

    /** Quotation marks, № and blanks do not count, nor a nickname after the name. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\(«.*?»\\)|[\\s«»\"№-]|фку", "");
    }
}
