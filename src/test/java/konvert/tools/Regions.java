package konvert.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import konvert.directory.TerritorialBody;
import org.jspecify.annotations.Nullable;

/**
 * The federal subjects, their territorial bodies and postcodes. The region of a body of two regions is the one that
 * stands in addresses: Saint Petersburg and Sevastopol are cities without one.
 */
final class Regions {

    private record Range(int from, int to, String region) {}

    private final List<TerritorialBody> bodies = new ArrayList<>();
    private final List<Range> ranges;

    /**
     * @param english region, its English name, and what the service there is for ("the Moscow region")
     */
    Regions(
            List<Map<String, String>> bodyRows,
            List<Map<String, String>> prefixRows,
            Map<String, Map<String, String>> english) {
        for (Map<String, String> row : bodyRows) {
            String region = column(row, "Регион");
            Map<String, String> words = english.get(region);
            if (words == null) {
                throw new IllegalArgumentException("regions.csv lacks " + region);
            }
            bodies.add(new TerritorialBody(
                    id(region),
                    column(row, "ФСИН"),
                    "Russian Federal Penitentiary Service for " + column(words, "serviceFor"),
                    region.replace(" и г. Санкт-Петербург", ""),
                    column(words, "english")));
        }
        ranges = prefixRows.stream()
                .map(row -> new Range(
                        Integer.parseInt(column(row, "prefix_from")),
                        Integer.parseInt(column(row, "prefix_to")),
                        column(row, "region_ru").replaceFirst("^г\\. ", "").replaceFirst(" \\(оккуп.*| / .*", "")))
                .toList();
    }

    static String column(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return value;
    }

    /** One rule: the name without «область», «Республика» and «г.»; «край» and «округ» stay. */
    private static String id(String region) {
        return Slug.of(region.replaceAll("(?iu)область|республика|г\\.", ""));
    }

    List<TerritorialBody> bodies() {
        return bodies;
    }

    /** The body of a facility of that region of the table; none for facilities of the service itself. */
    @Nullable
    String body(String facility, String region) {
        if (facility.contains(" ФСИН России")) {
            return null;
        }
        return bodies.stream()
                .filter(body -> body.region().equals(region) || region.startsWith(body.region() + " и "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no body for " + region))
                .id();
    }

    /** The full name of a region written in some form («Крым», «Чувашская республика»). */
    String named(String written) {
        return bodies.stream()
                .map(TerritorialBody::region)
                .filter(region -> same(region, written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no region " + written));
    }

    /** Whether the first three digits of a postcode are the region's; true where nothing is known of the region. */
    boolean fits(String postcode, String region) {
        int prefix = Integer.parseInt(postcode.substring(0, 3));
        List<Range> own =
                ranges.stream().filter(range -> same(region, range.region())).toList();
        return own.isEmpty() || own.stream().anyMatch(range -> range.from() <= prefix && prefix <= range.to());
    }

    private static boolean same(String region, String written) {
        String full = key(region);
        String other = key(written);
        return full.contains(other) || other.startsWith(full);
    }

    private static String key(String region) {
        return region.replace("АО", "автономный округ").replace('–', '—').toLowerCase(Locale.ROOT);
    }
}
