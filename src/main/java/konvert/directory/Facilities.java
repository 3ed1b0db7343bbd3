package konvert.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Facilities by id in layers, the first of which counts. A layer is read when none before it has what is asked for: a
 * letter to someone of the starter list does without the thousand facilities that come with the program.
 */
final class Facilities {

    private final List<Supplier<Map<String, Facility>>> layers;

    private Facilities(List<Supplier<Map<String, Facility>>> layers) {
        this.layers = List.copyOf(layers);
    }

    /** Ids are unique. */
    static Facilities of(List<Facility> facilities) {
        Map<String, Facility> byId = byId(facilities);
        return new Facilities(List.of(() -> byId));
    }

    /** Those of the list, which is asked for once at most. */
    static Facilities later(Supplier<List<Facility>> list) {
        return new Facilities(List.of(new Later(list)));
    }

    /** These, and those of {@code base} whose id none of these has. */
    Facilities over(Facilities base) {
        List<Supplier<Map<String, Facility>>> all = new ArrayList<>(layers);
        all.addAll(base.layers);
        return new Facilities(all);
    }

    Optional<Facility> get(String id) {
        return layers.stream()
                .map(layer -> layer.get().get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** In the order of their ids. */
    List<Facility> all() {
        Map<String, Facility> all = new TreeMap<>();
        layers.forEach(layer -> layer.get().forEach(all::putIfAbsent));
        return List.copyOf(all.values());
    }

    private static Map<String, Facility> byId(List<Facility> facilities) {
        return facilities.stream().collect(Collectors.toMap(Facility::id, Function.identity()));
    }

    private static final class Later implements Supplier<Map<String, Facility>> {

        private final Supplier<List<Facility>> list;
        private Map<String, Facility> byId = Map.of();

        Later(Supplier<List<Facility>> list) {
            this.list = list;
        }

        @Override
        public synchronized Map<String, Facility> get() {
            if (byId.isEmpty()) {
                byId = byId(list.get());
            }
            return byId;
        }
    }
}
