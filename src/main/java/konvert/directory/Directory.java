package konvert.directory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.LatinAddress;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/** People, and the facilities, territorial bodies and projects they point to. */
public final class Directory {

    private final Map<String, Person> people;
    private final Facilities facilities;
    private final Map<String, TerritorialBody> bodies;
    private final Map<String, Project> projects;
    private final Map<String, List<Person>> held;
    private final Corrections corrections;
    private final Overlay overlay;
    private final Map<String, Person> ownPeople;
    private final Map<String, Person> published;
    private final Facilities publishedFacilities;

    /** Ids are unique within each list. */
    public Directory(
            List<Person> people, List<Facility> facilities, List<TerritorialBody> bodies, List<Project> projects) {
        this(people, Facilities.of(facilities), bodies, projects);
    }

    Directory(List<Person> people, Facilities facilities, List<TerritorialBody> bodies, List<Project> projects) {
        this(people, facilities, bodies, projects, Corrections.NONE, Overlay.NONE);
    }

    private Directory(
            List<Person> published,
            Facilities facilities,
            List<TerritorialBody> bodies,
            List<Project> projects,
            Corrections corrections,
            Overlay overlay) {
        this.published = byId(published.stream(), Person::id);
        this.publishedFacilities = facilities;
        this.corrections = corrections;
        this.overlay = overlay;
        ownPeople = byId(overlay.people().stream(), Person::id);
        List<Person> people = merged(ownPeople, this.published).stream()
                .map(corrections::over)
                .toList();
        this.people = byId(people.stream(), Person::id);
        // A facility of that id in the directory is the newer one.
        this.facilities =
                overlay.facilities().isEmpty() ? facilities : facilities.over(Facilities.of(overlay.facilities()));
        this.bodies = byId(bodies.stream(), TerritorialBody::id);
        this.projects = byId(projects.stream(), Project::id);
        this.held = people.stream()
                .filter(person -> person.custody().facility() != null)
                .collect(Collectors.groupingBy(
                        person -> String.valueOf(person.custody().facility())));
    }

    /** This directory's people as published; its facilities, bodies and projects, and those of {@code base} that it does not have. */
    public Directory over(Directory base) {
        return new Directory(
                List.copyOf(published.values()),
                publishedFacilities.over(base.facilities),
                merged(bodies, base.bodies),
                merged(projects, base.projects));
    }

    /** These places with other people. */
    Directory holding(List<Person> others) {
        return new Directory(others, publishedFacilities, bodies(), projects());
    }

    /** As published, with these corrections of the user's own over it and none of those before; her people stay. */
    public Directory with(Corrections own) {
        return with(own, overlay);
    }

    /** As published, with what is the user's own over it and nothing of that before. */
    public Directory with(Corrections own, Overlay people) {
        return new Directory(List.copyOf(published.values()), publishedFacilities, bodies(), projects(), own, people);
    }

    /** The people and facilities the user has added or corrected; they are in this directory already. */
    public Overlay own() {
        return overlay;
    }

    /** Whether the person is the directory's, the user's own, or the directory's with what the user knows better. */
    public Origin originOf(Person person) {
        if (!ownPeople.containsKey(person.id())) {
            return Origin.DIRECTORY;
        }
        return published.containsKey(person.id()) ? Origin.CORRECTED : Origin.ADDED;
    }

    /** The person as the directory alone has it, without anything of the user's own. */
    public Optional<Person> published(String id) {
        return Optional.ofNullable(published.get(id));
    }

    /** What the user has corrected; it is in the people already. */
    public Corrections corrections() {
        return corrections;
    }

    /** In the order of the file. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** In the order of their ids. */
    public List<Facility> facilities() {
        return facilities.all();
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Facility> facility(@Nullable String id) {
        return Optional.ofNullable(id).flatMap(facilities::get);
    }

    /** Where the person is held, or expected. */
    public Optional<Facility> facilityOf(Person person) {
        return facility(person.custody().facility());
    }

    /** The facility that took the place of one that is no more, and that of its successor in turn. */
    public Optional<Facility> successorOf(Facility facility) {
        Set<String> passed = new HashSet<>(Set.of(facility.id()));
        Optional<Facility> last = Optional.empty();
        Ended ended = facility.ended();
        while (ended != null && ended.successor() != null && passed.add(ended.successor())) {
            last = facility(ended.successor());
            ended = last.map(Facility::ended).orElse(null);
        }
        return last;
    }

    public Optional<TerritorialBody> bodyOf(Facility facility) {
        return Optional.ofNullable(facility.body()).map(bodies::get);
    }

    /** "Moscow region" of «Московская область»: as the territorial body of that region has it. */
    public Optional<String> regionInEnglish(String region) {
        return bodies.values().stream()
                .filter(body -> body.region().equals(region))
                .map(TerritorialBody::regionEn)
                .findFirst();
    }

    /** «Московская область» or "Moscow region", in the reader's language. */
    public String regionIn(Locale locale, String region) {
        return locale.getLanguage().equals("ru")
                ? region
                : regionInEnglish(region).orElseGet(() -> new LatinAddress(Scheme.ENGLISH).place(region));
    }

    public Optional<Project> projectOf(Person person) {
        return Optional.ofNullable(person.project()).map(projects::get);
    }

    /** The people at a facility. */
    public List<Person> heldAt(Facility facility) {
        return held.getOrDefault(facility.id(), List.of());
    }

    List<TerritorialBody> bodies() {
        return List.copyOf(bodies.values());
    }

    List<Project> projects() {
        return List.copyOf(projects.values());
    }

    boolean hasBody(String id) {
        return bodies.containsKey(id);
    }

    boolean hasProject(String id) {
        return projects.containsKey(id);
    }

    private static <T> Map<String, T> byId(Stream<T> entries, Function<T, String> id) {
        return entries.collect(Collectors.toMap(
                id,
                entry -> entry,
                (one, other) -> {
                    throw new IllegalArgumentException("an id stands twice");
                },
                LinkedHashMap::new));
    }

    private static <T> List<T> merged(Map<String, T> own, Map<String, T> base) {
        Map<String, T> all = new LinkedHashMap<>(base);
        all.putAll(own);
        return List.copyOf(all.values());
    }
}
