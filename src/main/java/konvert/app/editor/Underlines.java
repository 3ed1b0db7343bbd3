package konvert.app.editor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The arithmetic of underlines: they go along with the text that changes around them, and may overlap. */
final class Underlines {

    private Underlines() {}

    /** Where they are after {@code removed} characters at {@code position} gave way to {@code inserted} ones. */
    static List<Underline> after(List<Underline> all, int position, int removed, int inserted) {
        return all.stream()
                .map(each -> new Underline(
                        each.start() < position ? each.start() : moved(each.start(), position, removed, inserted),
                        each.end() <= position ? each.end() : moved(each.end(), position, removed, inserted),
                        each.style(),
                        each.description()))
                .filter(each -> each.start() < each.end())
                .toList();
    }

    private static int moved(int offset, int position, int removed, int inserted) {
        return offset >= position + removed ? offset - removed + inserted : position + inserted;
    }

    /** The style classes of a text of that length, which is not empty. */
    static StyleSpans<Collection<String>> spans(List<Underline> all, int length) {
        Set<Integer> ends = new TreeSet<>(List.of(0, length));
        for (Underline each : all) {
            ends.add(Math.clamp(each.start(), 0, length));
            ends.add(Math.clamp(each.end(), 0, length));
        }
        List<Integer> edges = List.copyOf(ends);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int i = 1; i < edges.size(); i++) {
            int start = edges.get(i - 1);
            int end = edges.get(i);
            Set<String> styles = all.stream()
                    .filter(each -> each.start() <= start && end <= each.end())
                    .map(Underline::style)
                    .collect(Collectors.toSet());
            spans.add(styles, end - start);
        }
        return spans.create();
    }
}
