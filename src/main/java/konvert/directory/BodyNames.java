package konvert.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds territorial bodies by their federal subjects, in any case and abbreviation, in Russian or English. */
final class BodyNames {

    private static final Set<String> GENERIC = Set.copyOf(
            FacilityWords.stems("область обл край республика автономный округ народная город г область и of the"));

    private record Name(Set<String> stems, String body) {}

    private final List<Name> names = new ArrayList<>();

    BodyNames(Directory directory) {
        for (TerritorialBody body : directory.bodies()) {
            add(body.region(), body.id());
            add(body.regionEn(), body.id());
        }
        Set<String> known = directory.bodies().stream().map(TerritorialBody::id).collect(Collectors.toSet());
        FacilityWords.bodies().stream()
                .filter(body -> known.contains(body.id()))
                .forEach(body -> body.words().forEach(word -> add(word, body.id())));
    }

    /** The ids of the bodies the text names; a name that is a part of a longer one there does not count. */
    Set<String> in(List<String> text) {
        Set<String> stems = new HashSet<>(text);
        List<Name> found =
                names.stream().filter(name -> stems.containsAll(name.stems())).toList();
        return found.stream()
                .filter(name -> found.stream()
                        .noneMatch(other -> other.stems().size() > name.stems().size()
                                && other.stems().containsAll(name.stems())))
                .map(Name::body)
                .collect(Collectors.toSet());
    }

    private void add(String name, String body) {
        Set<String> stems = new HashSet<>(FacilityWords.stems(name));
        stems.removeAll(GENERIC);
        if (!stems.isEmpty()) {
            names.add(new Name(stems, body));
        }
    }
}
