package konvert.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.FacilityText.Unit;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the facility a published address means, by kind, number, territorial body, region, town and postcode. Only
 * a facility of that kind and number is chosen, and only when its place is named too; others that come near are offered.
 */
public final class FacilityMatcher {

    /**
     * What was published of a facility, each part as it was written or none.
     *
     * @param facility «ФКУ ИК-10 УФСИН России по Алтайскому краю»
     * @param region of the address, not of the facility's name
     * @param town one or two settlements, parted by a comma
     */
    public record Published(
            @Nullable String facility,
            @Nullable String region,
            @Nullable String town,
            @Nullable String street,
            @Nullable String postcode) {

        /** What was read of it in a published block. */
        public static Published of(PublishedAddress read) {
            String town = read.city() == null || read.locality() == null
                    ? read.locality()
                    : read.city() + ", " + read.locality();
            return new Published(read.facility(), read.region(), town, read.street(), read.postcode());
        }
    }

    /** A facility that may be meant, and how much of what was published fits it, 0 to 1. */
    public record Near(Facility facility, double score) {}

    /**
     * What was recognised.
     *
     * @param facility none when it is in no table, or several may be meant
     * @param score how much of what was published fits it, 0 to 1; 0 without a facility
     * @param reason why this one, or why none
     * @param near others that come near, best first; to be offered, never to be taken
     * @param warnings where the published address and the known one part
     */
    public record Matched(
            @Nullable Facility facility, double score, MatchNote reason, List<Near> near, List<MatchNote> warnings) {}

    private static final int MOST_NEAR = 3;

    /** Less than kind and number, or number and town, is not worth an offer. */
    private static final double NEAR = 0.4;

    /** Two that are less than this apart cannot be told from each other. */
    private static final double APART = 0.001;

    private final Directory directory;
    private final BodyNames bodies;
    private final List<KnownFacility> known;
    private final Map<Unit, List<KnownFacility>> byUnit = new HashMap<>();
    private final Map<List<String>, Set<KnownFacility>> byName = new HashMap<>();
    private final Set<String> kinds;

    public FacilityMatcher(Directory directory) {
        this.directory = directory;
        bodies = new BodyNames(directory);
        known = directory.facilities().stream()
                .map(facility -> new KnownFacility(facility, bodies))
                .toList();
        known.forEach(each ->
                byUnit.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each));
        for (KnownFacility each : known) {
            Stream.of(each.facility().name(), FacilityName.postal(each.facility()))
                    .forEach(name -> byName.computeIfAbsent(FacilityWords.stems(name), stems -> new LinkedHashSet<>())
                            .add(each));
        }
        kinds = known.stream().map(each -> each.unit().kind()).collect(Collectors.toSet());
    }

    /** Recognises it, or says why not; never throws. */
    public Matched match(Published published) {
        Clues clues = new Clues(published, bodies);
        if (clues.text().stems().isEmpty()) {
            return none(new MatchNote("match.no-facility"), clues);
        }
        String written = Objects.requireNonNull(published.facility());
        if (FacilityWords.isElsewhere(clues.postcode(), clues.everything())) {
            return new Matched(null, 0, new MatchNote("match.elsewhere", written), List.of(), List.of());
        }
        Unit first = clues.text().first();
        Unit whole = clues.text().whole();
        Set<KnownFacility> named = byName.getOrDefault(clues.text().stems(), Set.of());
        List<KnownFacility> own = !named.isEmpty()
                ? List.copyOf(named)
                : first == null ? byNickname(clues) : candidates(clues, first, whole);
        boolean byWhole = own.isEmpty() && whole != null;
        List<KnownFacility> fitting = byWhole ? candidates(clues, Objects.requireNonNull(whole), null) : own;
        if (fitting.isEmpty() && first != null && first.number() == null) {
            fitting = byNickname(clues).stream()
                    .filter(each -> each.unit().kind().equals(first.kind()))
                    .toList();
        }
        if (fitting.isEmpty()) {
            boolean known = first != null && (kinds.contains(first.kind()) || whole != null);
            return none(new MatchNote(known ? "match.not-in-table" : "match.other-institution", written), clues);
        }
        List<Near> ranked = ranked(fitting.stream(), clues);
        if (ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() < APART) {
            return new Matched(null, 0, new MatchNote("match.several", written), ranked, List.of());
        }
        Near best = ranked.getFirst();
        return followed(best, reason(best.facility(), clues, byWhole), ranked.subList(1, ranked.size()), clues);
    }

    /** Those of that kind and number whose place is named and does not speak against them. */
    private List<KnownFacility> candidates(Clues clues, Unit unit, @Nullable Unit whole) {
        List<KnownFacility> same = byUnit.getOrDefault(unit, List.of()).stream()
                .filter(each -> whole == null || whole.equals(each.whole()))
                .filter(each -> whole != null || each.whole() == null)
                .toList();
        Set<String> named = clues.bodies();
        if (clues.text().federal()) {
            return same.stream().filter(each -> each.facility().body() == null).toList();
        } else if (!named.isEmpty()) {
            return same.stream()
                    .filter(each ->
                            named.contains(Objects.toString(each.facility().body())))
                    .toList();
        }
        return same.stream().filter(each -> each.isPlaced(clues)).toList();
    }

    private List<KnownFacility> byNickname(Clues clues) {
        return known.stream().filter(each -> each.hasNickname(clues)).toList();
    }

    private MatchNote reason(Facility facility, Clues clues, boolean byWhole) {
        if (byWhole) {
            return new MatchNote("match.part", FacilityName.brief(facility));
        } else if (clues.text().first() == null) {
            return new MatchNote("match.name", FacilityName.brief(facility));
        }
        boolean official = clues.text().federal() || !clues.bodies().isEmpty();
        return new MatchNote(official ? "match.official" : "match.place");
    }

    /** Where the facility is no more, its successor is the one to write to. */
    private Matched followed(Near best, MatchNote reason, List<Near> near, Clues clues) {
        Facility facility = best.facility();
        Ended ended = facility.ended();
        Optional<Facility> successor = directory.successorOf(facility);
        Facility now = successor.orElse(facility);
        List<MatchNote> warnings = new ArrayList<>();
        Set<String> postcodes = KnownFacility.postcodes(now);
        if (!clues.postcode().isEmpty() && !postcodes.contains(clues.postcode())) {
            warnings.add(new MatchNote("match.postcode", clues.postcode(), String.join(", ", postcodes)));
        }
        if (ended != null && successor.isEmpty()) {
            warnings.add(new MatchNote("match.ended", FacilityName.brief(facility), ended.on()));
        }
        MatchNote why = ended == null || successor.isEmpty()
                ? reason
                : new MatchNote("match.successor", FacilityName.brief(facility), ended.on(), FacilityName.postal(now));
        return new Matched(now, best.score(), why, near, List.copyOf(warnings));
    }

    private Matched none(MatchNote reason, Clues clues) {
        List<Near> near = ranked(known.stream(), clues).stream()
                .filter(each -> each.score() >= NEAR)
                .limit(MOST_NEAR)
                .toList();
        return new Matched(null, 0, reason, near, List.of());
    }

    private static List<Near> ranked(Stream<KnownFacility> facilities, Clues clues) {
        return facilities
                .map(each -> new Near(each.facility(), each.score(clues)))
                .sorted(Comparator.comparingDouble(Near::score).reversed())
                .toList();
    }
}
