package konvert.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.directory.Facility;
import konvert.post.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A row of the table of facilities made into a facility. */
final class FacilityRow {

    private static final Set<String> CITIES = Set.of("Москва", "Санкт-Петербург", "Севастополь");
    private static final Pattern NICKNAME = Pattern.compile(".* \\((?:«([^»]+)»|([^()]*централ))\\)");
    private static final Pattern UNNAMED_TYPE = Pattern.compile(".*?(ПБСТИН|ОПБ|СПБ|Психиатрическая больница).*");
    private static final Pattern WHOLE =
            Pattern.compile(".*(?: при ФКУ|ФКУ УКП) «?(?:\\p{L}+ая )?(\\p{Lu}+)(?:(?: № |-)(\\d+))? .*");

    private final Map<String, String> row;
    private final Regions regions;

    FacilityRow(Map<String, String> row, Regions regions) {
        this.row = row;
        this.regions = regions;
    }

    /** @param corrections hand-checked values by field; an empty one takes the value away */
    Facility facility(Map<String, String> corrections, List<String> findings) {
        String shortName = column("short_name");
        boolean smallToLarge = column("source_url").contains("polit-sake");
        AddressText newer = AddressText.of(column("address_ru"), smallToLarge, shortName);
        AddressText older =
                column("address_2").isEmpty() ? null : AddressText.of(column("address_2"), false, shortName);
        AddressText parts = CanonicalAddress.of(newer, older);
        String region = Objects.requireNonNull(corrected(corrections, "region", region(parts)));
        PostalAddress address = new PostalAddress(
                postcode(region),
                CITIES.contains(region) ? null : region,
                corrected(corrections, "district", parts.district()),
                corrected(corrections, "city", parts.city()),
                corrected(corrections, "locality", parts.locality()),
                corrected(corrections, "street", parts.street()),
                corrected(corrections, "house", parts.house()),
                parts.poBox());
        if (parts.settlements().size() > 2 || address.locality() == null) {
            findings.add(id() + ": settlements " + parts.settlements());
        }
        if (!regions.fits(address.postcode(), region)) {
            findings.add(id() + ": postcode " + address.postcode() + " is not of " + region);
        }
        return new Facility(
                id(),
                name(),
                type(),
                number(),
                body(),
                region,
                null,
                address,
                corrected(corrections, "nickname", nickname()),
                otherNames(),
                null,
                sources());
    }

    private static @Nullable String corrected(Map<String, String> corrections, String field, @Nullable String value) {
        String corrected = corrections.getOrDefault(field, value);
        return corrected == null || corrected.isEmpty() ? null : corrected;
    }

    private String column(String name) {
        return Regions.column(row, name);
    }

    /** Type, number, what it is a part of, and body: {@code ufits-1-ik-2-voronezhskaya}. */
    String id() {
        Matcher whole = WHOLE.matcher(name());
        String body = body();
        return Stream.of(
                        type(),
                        number() == null ? "" : String.valueOf(number()),
                        whole.matches() ? whole.group(1) + "-" + (whole.group(2) == null ? "" : whole.group(2)) : "")
                .map(Slug::of)
                .filter(part -> !part.isEmpty())
                .reduce("", (id, part) -> id + part + "-")
                .concat(body == null ? "fsin" : body);
    }

    private String name() {
        return Cyrillic.balanced(Cyrillic.cleaned(column("official_name_ru")));
    }

    /** As the table has it; the five rows without a plain code get theirs from the name. */
    private String type() {
        String type = column("type");
        Matcher unnamed = UNNAMED_TYPE.matcher(name());
        if (type.equals("УКП ИК")) {
            return "УКП";
        } else if ((type.isEmpty() || type.equals("больница")) && unnamed.matches()) {
            return unnamed.group(1).startsWith("Псих") ? "ПБ" : unnamed.group(1);
        }
        return type;
    }

    /**
     * The facility's own number. The short name of a part («УФИЦ-2» for «УФИЦ при ФКУ «ИК № 2 …»») repeats that of the
     * whole, so that a part has one only where its own name says so.
     */
    private @Nullable Integer number() {
        boolean part = WHOLE.matcher(name()).matches();
        String of = part ? name().replaceFirst(" при .*", "") : column("short_name");
        String pattern = part ? "УФИЦ № (\\d+)" : "(?:.*-)?(\\d+)(?: ВК)?";
        Matcher number = Pattern.compile(pattern).matcher(of);
        if (number.matches()) {
            return Integer.valueOf(number.group(1));
        }
        Matcher hospital = Pattern.compile(".*(?:СПБ|больница) № (\\d+) .*").matcher(name());
        return hospital.matches() ? Integer.valueOf(hospital.group(1)) : null;
    }

    private @Nullable String body() {
        return regions.body(column("official_name_ru"), column("region_ru"));
    }

    private String region(AddressText parts) {
        for (String settlement : parts.settlements()) {
            if (CITIES.contains(settlement.replaceFirst("^г\\. ", ""))) {
                return settlement.replaceFirst("^г\\. ", "");
            }
        }
        return regions.named(
                parts.region() == null ? column("region_ru").replaceFirst(" и г\\..*", "") : parts.region());
    }

    /** The newer one, unless the older one is the only one that fits the region. */
    private String postcode(String region) {
        String newer = column("postcode");
        String older = column("postcode_2");
        return !older.isEmpty() && !regions.fits(newer, region) && regions.fits(older, region) ? older : newer;
    }

    /** The table's, or else the name in brackets after the official one. */
    private @Nullable String nickname() {
        Matcher bracketed = NICKNAME.matcher(name());
        if (!column("nickname").isEmpty() || !bracketed.matches()) {
            return column("nickname").isEmpty() ? null : column("nickname");
        }
        return bracketed.group(1) == null ? bracketed.group(2) : bracketed.group(1);
    }

    private List<String> otherNames() {
        return Stream.of(column("alt_names").split(" \\| "))
                .map(name -> Cyrillic.balanced(Cyrillic.cleaned(name)))
                .filter(name -> !name.isEmpty() && !name.equals(name()))
                .distinct()
                .toList();
    }

    private List<Facility.Source> sources() {
        List<Facility.Source> sources = new ArrayList<>();
        sources.add(source("source_url", "date", "postcode", "address_ru"));
        if (!column("address_2").isEmpty()) {
            sources.add(source("source_2", "date_2", "postcode_2", "address_2"));
        }
        return sources;
    }

    private Facility.Source source(String url, String date, String postcode, String address) {
        return new Facility.Source(
                column(url).replaceFirst(" .*", ""), LocalDate.parse(column(date)), column(postcode), column(address));
    }
}
