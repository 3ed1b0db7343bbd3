package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The federal subjects of {@code resources/post/regions.json}: their names in addresses and their postcodes. */
final class Regions {

    /** One federal subject. */
    record Region(
            String name,
            @Nullable List<String> otherNames,
            List<String> prefixes,
            @Nullable List<String> also) {

        boolean fits(String postcode) {
            return has(prefixes, postcode) || has(Objects.requireNonNullElse(also, List.of()), postcode);
        }

        private static boolean has(List<String> ranges, String postcode) {
            String prefix = postcode.substring(0, 3);
            return ranges.stream()
                    .anyMatch(range ->
                            range.substring(0, 3).compareTo(prefix) <= 0 && prefix.compareTo(range.substring(4)) <= 0);
        }
    }

    private record File(List<Region> regions) {}

    private static final List<Region> ALL =
            PostData.read("regions.json", File.class).regions();
    private static final Set<String> CITIES = Set.of("Москва", "Санкт-Петербург", "Севастополь", "Байконур");
    private static final WordPhrases<List<Region>> NAMES = new WordPhrases<>();

    static {
        for (Region region : ALL) {
            Stream.concat(
                            Stream.of(region.name()),
                            Objects.requireNonNullElse(region.otherNames(), List.<String>of()).stream())
                    .distinct()
                    .forEach(name -> add(name, region));
        }
    }

    private Regions() {}

    private static void add(String name, Region region) {
        List<String> spellings =
                name.indexOf('—') < 0 ? List.of(name) : List.of(name, name.replace('—', '–'), name.replace('—', '-'));
        for (String spelling : spellings) {
            BlockText phrase = BlockText.of(spelling);
            WordPhrases.Found<List<Region>> known = NAMES.at(phrase, 0);
            if (known != null && known.end() == phrase.size()) {
                // By name: the first comparison of whole records is slow.
                if (known.value().stream().noneMatch(same -> same.name().equals(region.name()))) {
                    known.value().add(region);
                }
            } else {
                NAMES.add(phrase, new ArrayList<>(List.of(region)));
            }
        }
    }

    /** Where a name of a region, in the nominative or after «по», that begins at the token ends. */
    static int end(BlockText block, int index) {
        return NAMES.end(block, index);
    }

    /** The regions of that name that begins at the token: two for «РК», none for no name. */
    static List<Region> at(BlockText block, int index) {
        WordPhrases.Found<List<Region>> found = NAMES.at(block, index);
        return found == null ? List.of() : List.copyOf(found.value());
    }

    /** The regions a text names from its first word on. */
    static List<Region> named(String text) {
        BlockText block = BlockText.of(text);
        return at(block, 0);
    }

    /** Whether the region is a city, and stands in addresses as one. */
    static boolean isCity(List<Region> regions) {
        return !regions.isEmpty() && CITIES.contains(regions.getFirst().name());
    }

    /** The region whose postcodes begin so. */
    static @Nullable Region ofPostcode(String postcode) {
        return ALL.stream()
                .filter(region -> new Region("", null, region.prefixes(), null).fits(postcode))
                .findFirst()
                .orElse(null);
    }
}
