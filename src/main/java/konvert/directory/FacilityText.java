package konvert.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import konvert.post.FacilityKind;
import konvert.post.FacilityKinds;
import konvert.russian.Romanisation;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a facility says, in whatever form it was published.
 *
 * @param first its own kind and number; none when no kind was recognised
 * @param whole the facility that it is a part of («ПФРСИ при ИК-9»)
 * @param bodiesText stems in which the territorial body is to be looked for
 * @param federal of the service itself («СИЗО-2 ФСИН России»), without a territorial body
 */
record FacilityText(
        @Nullable Unit first, @Nullable Unit whole, List<String> stems, List<String> bodiesText, boolean federal) {

    /** Kind and number of a facility: «ИК», 10. */
    record Unit(String kind, @Nullable Integer number) {

        /** As {@code equals}, whose first use takes milliseconds. */
        boolean is(Unit other) {
            return kind.equals(other.kind) && Objects.equals(number, other.number);
        }
    }

    private record Found(Unit unit, int end) {}

    private static final Set<String> PARTS = Set.of("ПФРСИ", "УФИЦ", "УКП");
    private static final Set<String> NUMBER_SIGNS = Set.of("no", "n", "nº", "номер", "номером", "number");
    private static final Set<String> TERRITORIAL = Set.of("уфсин", "гуфсин", "офсин", "ufsin", "gufsin");
    private static final Set<String> SERVICE = Set.of("фсин", "fsin", "penitentiary");
    private static final int LONGEST_NUMBER = 4;
    private static final Map<String, List<Phrase>> KINDS = kinds();

    private record Phrase(List<String> stems, String kind) {}

    static FacilityText of(String text) {
        List<String> stems = FacilityWords.stems(text);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < stems.size(); ) {
            Optional<Found> found = unit(stems, i);
            found.ifPresent(each -> units.add(each.unit()));
            i = found.map(Found::end).orElse(i + 1);
        }
        Unit first = units.isEmpty() ? null : units.getFirst();
        boolean part = first != null && units.size() > 1 && (PARTS.contains(first.kind()) || stems.contains("при"));
        int by = Math.max(stems.lastIndexOf("по"), stems.lastIndexOf("for"));
        return new FacilityText(
                first,
                part ? units.get(1) : null,
                stems,
                by < 0 ? stems : stems.subList(by + 1, stems.size()),
                by < 0
                        && stems.stream().noneMatch(TERRITORIAL::contains)
                        && stems.stream().anyMatch(SERVICE::contains));
    }

    /** The unit whose name begins at that word, and where it ends. */
    private static Optional<Found> unit(List<String> stems, int start) {
        for (Phrase phrase : KINDS.getOrDefault(stems.get(start), List.of())) {
            int end = start + phrase.stems().size();
            if (end > stems.size() || !stems.subList(start, end).equals(phrase.stems())) {
                continue;
            }
            int at = end < stems.size() && NUMBER_SIGNS.contains(stems.get(end)) ? end + 1 : end;
            boolean numbered = at < stems.size() && isNumber(stems.get(at));
            if (!numbered && ((isLetter(phrase) && !isAfterFku(stems, start)) || isAfterBy(stems, start))) {
                continue; // «т.», «по РБ»
            }
            Integer number = numbered ? Integer.valueOf(stems.get(at)) : null;
            return Optional.of(new Found(new Unit(phrase.kind(), number), numbered ? at + 1 : end));
        }
        return Optional.empty();
    }

    private static boolean isNumber(String stem) {
        return stem.length() <= LONGEST_NUMBER && stem.chars().allMatch(Character::isDigit);
    }

    private static boolean isLetter(Phrase phrase) {
        return phrase.stems().getFirst().length() == 1;
    }

    private static boolean isAfterFku(List<String> stems, int start) {
        return start == 0 || Set.of("фку", "фклпу", "fku").contains(stems.get(start - 1));
    }

    private static boolean isAfterBy(List<String> stems, int start) {
        return start > 0 && stems.get(start - 1).equals("по");
    }

    /** How kinds are named, by the first word, longer names first. */
    private static Map<String, List<Phrase>> kinds() {
        List<Phrase> all = new ArrayList<>();
        for (FacilityKind kind : FacilityKinds.all()) {
            Stream.of(kind.code(), Romanisation.english(kind.code()), kind.name(), kind.nameEn())
                    .forEach(name -> all.add(new Phrase(FacilityWords.stems(name), kind.code())));
        }
        for (FacilityWords.Kind kind : FacilityWords.kinds()) {
            kind.words().forEach(word -> all.add(new Phrase(FacilityWords.stems(word), kind.code())));
        }
        all.sort((one, other) ->
                Integer.compare(other.stems().size(), one.stems().size()));
        Map<String, List<Phrase>> kinds = new HashMap<>();
        all.forEach(phrase -> kinds.computeIfAbsent(phrase.stems().getFirst(), first -> new ArrayList<>())
                .add(phrase));
        return kinds;
    }
}
