package konvert.directory.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a page names whom, by full name or by surname alone, and so of whom its sentences speak. */
final class PageRefs {

    private record Ref(Figure figure, Span span) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Pattern ENDING = Pattern.compile("(?:ого|ому|ыми|ая|ой|ую|ий|ый|ым|[аяоеиыуюй])$");
    /** How far behind a name «его» still speaks of it. */
    private static final int PRONOUN_NEAR = 250;

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;

    private final Page page;
    private final List<Ref> refs = new ArrayList<>();
    private final NavigableMap<Integer, Figure> wanted = new TreeMap<>();

    PageRefs(Page page, Collection<Figure> figures) {
        this.page = page;
        Map<String, List<Map.Entry<String, Figure>>> stems = new HashMap<>();
        for (Figure figure : figures) {
            surnames(figure)
                    .filter(stem -> stem.length() >= SHORTEST_STEM)
                    .distinct()
                    .forEach(stem -> stems.computeIfAbsent(key(stem), key -> new ArrayList<>())
                            .add(Map.entry(stem, figure)));
            figure.names().forEach(span -> refs.add(new Ref(figure, span)));
        }
        Matcher word = WORD.matcher(page.folded());
        while (word.find()) {
            if (Character.isUpperCase(page.text().charAt(word.start()))) {
                addSurname(word, stems.getOrDefault(key(word.group()), List.of()));
            }
        }
        refs.sort(Comparator.comparingInt(ref -> ref.span().start()));
    }

    private void addSurname(Matcher word, List<Map.Entry<String, Figure>> stems) {
        for (Map.Entry<String, Figure> stem : stems) {
            if (word.group().startsWith(stem.getKey())
                    && word.group().length() <= stem.getKey().length() + LONGEST_ENDING) {
                refs.add(new Ref(stem.getValue(), new Span(word.start(), word.end())));
                return;
            }
        }
    }

    private static String key(String word) {
        return word.substring(0, Math.min(word.length(), SHORTEST_STEM));
    }

    private static Stream<String> surnames(Figure figure) {
        String latin = figure.latin();
        String last = latin == null ? "" : latin.substring(latin.lastIndexOf(' ') + 1);
        String cyrillic = Page.folded(figure.name().surname());
        return Stream.of(ENDING.matcher(cyrillic).replaceFirst(""), Page.folded(last));
    }

    int count(Figure figure) {
        return (int) refs.stream()
                .filter(ref -> ref.figure() == figure)
                .map(Ref::span)
                .map(Span::start)
                .distinct()
                .count();
    }

    /** From now on {@link #owner} answers for these. */
    void want(Collection<Figure> figures) {
        wanted.clear();
        refs.stream()
                .filter(ref -> figures.contains(ref.figure()))
                .forEach(ref -> wanted.put(ref.span().start(), ref.figure()));
    }

    /** Who of those wanted a place speaks of: named in its sentence, else before, else behind; null for someone else. */
    @Nullable
    Figure owner(int place) {
        List<Ref> here = within(page.sentence(place));
        Figure own = nearest(
                here.stream()
                        .filter(ref -> wanted.get(ref.span().start()) == ref.figure())
                        .toList(),
                place);
        if (own != null) {
            return own;
        } else if (here.stream().anyMatch(ref -> !ref.figure().hasRole())) {
            return null;
        }
        Map.Entry<Integer, Figure> before = wanted.floorEntry(place);
        Map.Entry<Integer, Figure> behind = wanted.ceilingEntry(place);
        return before != null ? before.getValue() : behind == null ? null : behind.getValue();
    }

    /** Whoever is named nearest before the place in its sentence, else behind it. */
    @Nullable
    Figure named(int place) {
        return nearest(within(page.sentence(place)), place);
    }

    /** The same without those who only speak of it. */
    @Nullable
    Figure subject(int place) {
        return nearest(
                within(page.sentence(place)).stream()
                        .filter(ref -> !ref.figure().hasRole())
                        .toList(),
                place);
    }

    /** Whom the sentences before speak of, when the place's own names nobody; null far from any name. */
    @Nullable
    Figure before(int place) {
        Span sentence = page.sentence(place);
        if (!within(sentence).isEmpty()) {
            return null;
        }
        return refs.stream()
                .filter(ref -> ref.span().start() < sentence.start()
                        && sentence.start() - ref.span().end() < PRONOUN_NEAR)
                .map(Ref::figure)
                .filter(figure -> !figure.hasRole())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static @Nullable Figure nearest(List<Ref> refs, int place) {
        Figure nearest = refs.isEmpty() ? null : refs.getFirst().figure();
        for (Ref ref : refs) {
            if (ref.span().start() <= place) {
                nearest = ref.figure();
            }
        }
        return nearest;
    }

    private List<Ref> within(Span sentence) {
        int from = 0;
        int to = refs.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (refs.get(middle).span().start() < sentence.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<Ref> found = new ArrayList<>();
        for (int i = from; i < refs.size() && refs.get(i).span().start() < sentence.end(); i++) {
            found.add(refs.get(i));
        }
        return found;
    }
}
