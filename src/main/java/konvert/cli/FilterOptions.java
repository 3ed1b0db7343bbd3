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

/** What people are narrowed to, as in the window: several values of one option are alternatives. */
final class FilterOptions implements Options.Declared {

    private static final int MOST_MONTHS = 1_200;
    private List<String> regions = List.of();
    private List<String> kinds = List.of();
    private List<String> articles = List.of();
    private boolean writable;
    private List<String> services = List.of();
    private boolean birthdays;
    private List<String> languages = List.of();
    private @Nullable Integer olderThan;

    @Override
    public void declare(Options options) {
        options.values("--region", "NAME", String.class, "region", given -> regions = given)
                .values("--facility-kind", "KIND", String.class, "facility-kind", given -> kinds = given)
                .values("--article", "N", String.class, "article", given -> articles = given)
                .flag("--writable", "writable", given -> writable = given)
                .values("--service", "ID", String.class, "service", given -> services = given)
                .flag("--birthdays", "birthdays", given -> birthdays = given)
                .values("--language", "CODE", String.class, "language", given -> languages = given)
                .value("--older-than", "MONTHS", Integer.class, "older-than", given -> olderThan = given);
    }

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
