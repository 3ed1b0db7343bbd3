package konvert.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import konvert.directory.Facility;
import konvert.directory.TerritorialBody;

/**
 * Makes {@code resources/directory/starter-facilities.json} and {@code facilities.json} from the published tables:
 * facilities, territorial bodies and postcode prefixes. The first file has the bodies and the facilities of the starter
 * list, {@code people.json} beside it, so that a letter to one of its people needs no other; the second has the rest. The
 * same tables give the same bytes. Run it with:
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.tools.BuildFacilities \
 *     facilities.csv territorial-bodies.csv postcode-prefix.csv resources/directory"</pre>
 *
 * It prints what could not be made sense of. {@code regions.csv} beside it has the English names of the regions,
 * {@code corrections.csv} the few values that were checked by hand, each with its reason.
 */
final class BuildFacilities {

    private BuildFacilities() {}

    public static void main(String[] tables) throws IOException {
        Path folder = Path.of(tables[3]);
        Set<String> starters = new HashSet<>();
        PeopleJson.mapper()
                .readTree(folder.resolve("people.json").toFile())
                .path("people")
                .forEach(person ->
                        starters.add(person.path("custody").path("facility").asText()));
        List<String> findings = new ArrayList<>();
        Made made = made(Path.of(tables[0]), Path.of(tables[1]), Path.of(tables[2]), findings);
        Files.writeString(
                folder.resolve("starter-facilities.json"), made.json(facility -> starters.contains(facility.id())));
        Files.writeString(
                folder.resolve("facilities.json"),
                new Made(List.of(), made.facilities).json(facility -> !starters.contains(facility.id())));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        findings.forEach(out::println);
    }

    /** What the tables give, facilities in the order of their ids. */
    record Made(List<TerritorialBody> bodies, List<Facility> facilities) {

        String json(Predicate<Facility> wanted) {
            return "{\"format\": \"konvert-directory/1\""
                    + (bodies.isEmpty() ? "" : ",\n\"bodies\": " + CompactJson.list(bodies))
                    + ",\n\"facilities\": "
                    + CompactJson.list(facilities.stream().filter(wanted).toList()) + "}\n";
        }
    }

    static Made made(Path facilityTable, Path bodyTable, Path prefixTable, List<String> findings) throws IOException {
        Map<String, Map<String, String>> english = new HashMap<>();
        for (Map<String, String> row : beside("regions.csv")) {
            english.put(Regions.column(row, "region"), row);
        }
        Regions regions = new Regions(Csv.read(bodyTable), Csv.read(prefixTable), english);
        Map<String, Map<String, String>> corrections = new HashMap<>();
        for (Map<String, String> row : beside("corrections.csv")) {
            corrections
                    .computeIfAbsent(Regions.column(row, "id"), id -> new HashMap<>())
                    .put(Regions.column(row, "field"), Regions.column(row, "value"));
        }
        List<Facility> facilities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map<String, String> row : Csv.read(facilityTable)) {
            FacilityRow facilityRow = new FacilityRow(row, regions);
            Map<String, String> corrected = Objects.requireNonNullElse(corrections.remove(facilityRow.id()), Map.of());
            Facility facility = facilityRow.facility(corrected, findings);
            facilities.add(facility);
            if (!ids.add(facility.id())) {
                findings.add(facility.id() + ": the id is there twice");
            }
        }
        corrections.keySet().forEach(id -> findings.add(id + ": corrected, but not there"));
        facilities.sort(Comparator.comparing(Facility::id));
        return new Made(regions.bodies(), facilities);
    }

    private static List<Map<String, String>> beside(String table) throws IOException {
        try (var stream = Objects.requireNonNull(BuildFacilities.class.getResourceAsStream(table))) {
            return Csv.table(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
