package konvert.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes {@code resources/post/regions.json} from the tables of postcode prefixes and territorial bodies. The same
 * tables give the same bytes. Run it with:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.tools.BuildRegions \
 *     postcode-prefix.csv territorial-bodies.csv resources/post"</pre>
 *
 * {@code region-names.csv} beside it has the other names of the regions, kept by hand.
 */
final class BuildRegions {

    private static final String NOTE = "Names of the federal subjects as they stand in addresses and in the names of"
            + " territorial bodies, and the first three digits of their postcodes; also: digits of a neighbour that"
            + " some addresses of the region have. Made by konvert.tools.BuildRegions.";
    private static final String SOURCE = "Postcodes: https://github.com/commerceguys/addressing (11aac9e),"
            + " https://github.com/ujin-slav/b2b_server (utils/Region.js), https://github.com/ssvarentsov/TrackValidX;"
            + " ranges where they differ chosen by hand. Bodies: list of territorial bodies of the penitentiary service."
            + " Other names: ours";

    /** One region on its way into the file. */
    private static final class Region {
        final Set<String> names = new LinkedHashSet<>();
        final List<String> prefixes = new ArrayList<>();
        final List<String> also = new ArrayList<>();
    }

    private BuildRegions() {}

    public static void main(String[] arguments) throws IOException {
        String json = json(Csv.read(Path.of(arguments[0])), Csv.read(Path.of(arguments[1])), otherNames());
        Files.writeString(Path.of(arguments[2], "regions.json"), json);
    }

    static String json(
            List<Map<String, String>> prefixes, List<Map<String, String>> bodies, List<Map<String, String>> names) {
        Map<String, Region> regions = new LinkedHashMap<>();
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Map<String, String> row : prefixes) {
            String name = plain(Regions.column(row, "region_ru"));
            byCode.putIfAbsent(Regions.column(row, "iso_code"), name);
            regions.computeIfAbsent(name, none -> new Region()).prefixes.add(range(row));
        }
        for (Map<String, String> row : prefixes) {
            for (String code : Regions.column(row, "also_seen_as").split("\\|", -1)) {
                if (!code.isBlank()) {
                    regions.computeIfAbsent(Objects.requireNonNull(byCode.get(code), code), none -> new Region())
                            .also
                            .add(range(row));
                }
            }
        }
        for (Map<String, String> row : bodies) {
            String body = Regions.column(row, "ФСИН");
            Region region = regions.get(Regions.column(row, "Регион").replace(" и г. Санкт-Петербург", ""));
            String dative = body.substring(body.indexOf(" по ") + 4).replaceAll("^г\\. .*| и г\\. .*", "");
            if (region != null && !dative.isBlank()) {
                region.names.add(dative);
            }
        }
        for (Map<String, String> row : names) {
            regions.computeIfAbsent(Regions.column(row, "region"), none -> new Region())
                    .names
                    .addAll(List.of(Regions.column(row, "otherNames").split("\\|", -1)));
        }
        List<Map<String, Object>> entries = new ArrayList<>();
        regions.forEach((name, region) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", name);
            region.names.remove(name);
            entry.put("otherNames", List.copyOf(region.names));
            entry.put("prefixes", region.prefixes);
            entry.put("also", region.also);
            entries.add(entry);
        });
        return "{\"$schema\": \"../schema/regions.schema.json\",\n\"note\": \"" + NOTE + "\",\n\"source\": \"" + SOURCE
                + "\",\n\"date\": \"2026-11-22\",\n\"regions\": " + CompactJson.list(entries) + "}\n";
    }

    static List<Map<String, String>> otherNames() throws IOException {
        try (var stream = Objects.requireNonNull(BuildRegions.class.getResourceAsStream("region-names.csv"))) {
            return Csv.table(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String range(Map<String, String> row) {
        return Regions.column(row, "prefix_from") + "-" + Regions.column(row, "prefix_to");
    }

    /** «Донецкая область / «ДНР» (оккуп.)» is «Донецкая народная республика» in Russian addresses. */
    private static String plain(String region) {
        return region.replaceFirst("^г\\. ", "")
                .replaceFirst("^(Донецк|Луганск)ая область.*", "$1ая народная республика")
                .replaceFirst("^Кемеровская область.*", "Кемеровская область")
                .replaceFirst(" \\(оккуп.*| / .*", "");
    }
}
