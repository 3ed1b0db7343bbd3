package konvert.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import konvert.directory.Directory;
import konvert.directory.Facet;
import konvert.directory.PeopleFilter;
import konvert.directory.Regions;
import konvert.post.FacilityKind;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people are narrowed to, as in the window: several values of one option are alternatives. */
final class FilterOptions {

    private static final int MOST_MONTHS = 1_200;

    @Option(names = "--region", paramLabel = "NAME", descriptionKey = "region")
    List<String> regions = List.of();

    @Option(names = "--facility-kind", paramLabel = "KIND", descriptionKey = "facility-kind")
    List<String> kinds = List.of();

    @Option(names = "--article", paramLabel = "N", descriptionKey = "article")
    List<String> articles = List.of();

    @Option(names = "--writable", descriptionKey = "writable")
    boolean writable;

    @Option(names = "--service", paramLabel = "ID", descriptionKey = "service")
    List<String> services = List.of();

    @Option(names = "--birthdays", descriptionKey = "birthdays")
    boolean birthdays;

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
    List<String> languages = List.of();

    @Option(names = "--older-than", paramLabel = "MONTHS", descriptionKey = "older-than")
    @Nullable
    Integer olderThan;

    /** Refuses values that no one can have. */
    PeopleFilter of(Directory directory) throws Refusal {
        List<String> chosenRegions = new ArrayList<>();
        for (String region : regions) {
            List<String> like = Regions.like(directory, region);
            if (like.isEmpty()) {
                throw new Refusal("filter.region", region, String.join(", ", Regions.of(directory)));
            }
            chosenRegions.addAll(like);
        }
        List<String> known = directory.people().stream()
                .flatMap(person -> person.services().stream())
                .distinct()
                .sorted()
                .toList();
        for (String service : services) {
            if (!known.contains(service)) {
                throw new Refusal("filter.service", service, String.join(", ", known));
            }
        }
        for (String language : languages) {
            if (!language.matches("[a-z]{2,3}")) {
                throw new Refusal("filter.language", language);
            }
        }
        return PeopleFilter.NONE
                .with(Facet.REGION, chosenRegions)
                .with(Facet.KIND, kinds())
                .with(Facet.ARTICLE, articles)
                .with(Facet.WRITABLE, writable ? List.of(Facet.YES) : List.of())
                .with(Facet.SERVICE, services)
                .with(Facet.BIRTHDAY, birthdays ? List.of(Facet.YES) : List.of())
                .with(Facet.LANGUAGE, languages)
                .with(Facet.ADDRESS_AGE, months());
    }

    /** "remand prison", "remand-prison" and "remand_prison" are one. */
    private List<String> kinds() throws Refusal {
        List<String> all = Arrays.stream(FacilityKind.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> chosen = new ArrayList<>();
        for (String kind : kinds) {
            String code = kind.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
            if (!all.contains(code)) {
                throw new Refusal("filter.kind", kind, String.join(", ", all).replace('_', '-'));
            }
            chosen.add(code);
        }
        return chosen;
    }

    private List<String> months() throws Refusal {
        if (olderThan == null) {
            return List.of();
        }
        if (olderThan < 0 || olderThan > MOST_MONTHS) {
            throw new Refusal("filter.months", String.valueOf(olderThan), String.valueOf(MOST_MONTHS));
        }
        return List.of(String.valueOf(olderThan));
    }
}
