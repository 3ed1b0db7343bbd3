package konvert.letter.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import konvert.data.BundledTable;

/** The starting points of {@code resources/letter/starting-points.json}. */
public final class StartingPoints {

    private record PromptEntry(StartingPoint.Length from, Translated text, List<String> phrases, boolean interests) {

        StartingPoint.Prompt prompt() {
            Phrasebook book = Phrasebook.load();
            return new StartingPoint.Prompt(
                    text,
                    phrases.stream().map(id -> book.phrase(id).orElseThrow()).toList(),
                    interests);
        }
    }

    private record Entry(String id, Translated title, List<PromptEntry> prompts) {

        StartingPoint in(StartingPoint.Length length) {
            List<StartingPoint.Prompt> parts = prompts.stream()
                    .filter(prompt -> prompt.from.compareTo(length) <= 0)
                    .map(PromptEntry::prompt)
                    .toList();
            return new StartingPoint(id, title, length, parts);
        }
    }

    private record File(List<Entry> startingPoints) {}

    private StartingPoints() {}

    /** All of them, occasion by occasion, each in every length, the short one first; read once. */
    public static List<StartingPoint> load() {
        return Loaded.ALL;
    }

    /** The one of that id and length. */
    public static Optional<StartingPoint> find(String id, StartingPoint.Length length) {
        return load().stream()
                .filter(point -> point.id().equals(id) && point.length() == length)
                .findFirst();
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final List<StartingPoint> ALL =
                BundledTable.read("/letter/starting-points.json", File.class).startingPoints.stream()
                        .flatMap(entry ->
                                Stream.of(StartingPoint.Length.values()).map(entry::in))
                        .toList();
    }
}
