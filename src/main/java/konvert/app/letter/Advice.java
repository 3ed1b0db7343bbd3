package konvert.app.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Addressees;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.letter.Letter;
import konvert.letter.advice.Context;
import konvert.letter.advice.Context.Addressee;
import konvert.letter.advice.Finding;
import konvert.letter.advice.Silenced;
import konvert.letter.phrase.Prompts;
import org.jspecify.annotations.Nullable;

/**
 * What is advised on the letter on the desk: read in the background a moment after the last key, and only the newest text
 * there is. Greeting and signature are read with the text, since they go on the same sheet.
 */
public final class Advice {

    /** Of the letter, where a finding is. */
    enum Part {
        GREETING,
        TEXT,
        SIGNATURE,
        WHOLE
    }

    /**
     * A finding in a part of the letter.
     *
     * @param start in that part, as {@code end}; both 0 where it is on the whole
     */
    record Found(Finding finding, Part part, int start, int end) {}

    /**
     * What came of reading.
     *
     * @param text the Russian text it was read in
     * @param own the text in the writer's own language
     */
    record Result(String text, List<Found> found, String own, List<Finding> inOwn) {}

    static final Duration CALM = Duration.millis(350);

    private static final Result NOTHING = new Result("", List.of(), "", List.of());
    private static final String BETWEEN = "\n\n";
    private static final String RUSSIA = "RU";

    /** The letter has a day of its own; whether it is signed and how it greets is told by its fields. */
    private static final Set<String> IN_FIELDS = Set.of("DATE", "SIGNED");

    private final Background background;
    private final Reading reading;
    private final Supplier<List<String>> earlier;
    private final Directory directory;
    private final Person person;
    private final LetterModel model;
    private final Beside beside;
    private final String country;
    private final Newest newest = new Newest();
    private final PauseTransition calm = new PauseTransition(CALM);
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(NOTHING);
    private final Newest suggesting = new Newest();
    private final ReadOnlyObjectWrapper<Map<String, List<String>>> suggestions = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Silenced> lastSilenced = new ReadOnlyObjectWrapper<>();

    /** @param earlier the texts of other letters, asked for on the window's thread */
    Advice(
            Background background,
            Reading reading,
            Directory directory,
            Person person,
            LetterModel model,
            Beside beside,
            Supplier<List<String>> earlier) {
        this.background = background;
        this.reading = reading;
        this.model = model;
        this.beside = beside;
        this.earlier = earlier;
        this.directory = directory;
        this.person = person;
        country = directory.facilityOf(person).map(Facility::country).orElse(RUSSIA);
        calm.setOnFinished(event -> read());
        model.composition().subscribe((was, now) -> {
            if (!now.letter().equals(was.letter()) || now.dative() != was.dative()) {
                calm.playFromStart();
            }
        });
        beside.own().subscribe((was, now) -> calm.playFromStart());
        beside.number().subscribe((was, now) -> read());
        beside.silenced().subscribe((was, now) -> read());
        read();
    }

    /** The newest there is. */
    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Reads once more, as after a word was learnt. */
    void read() {
        newest.start(() -> {
            Composition composition = model.composition().get();
            String own = beside.own().get();
            Set<Silenced> silenced = Set.copyOf(beside.silenced().get());
            boolean first = beside.number().get() == 1;
            List<String> others = earlier.get();
            return background
                    .make(progress -> read(composition, own, first, others, silenced))
                    .onSuccess(this::take);
        });
    }

    /** What may have been meant by the unknown words, each likeliest first; a moment later than the result. */
    ReadOnlyObjectProperty<Map<String, List<String>>> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /** The word is right in every letter from now on. */
    void learn(String word) {
        background
                .make(progress -> {
                    reading.learn(word);
                    return true;
                })
                .onSuccess(done -> read())
                .start();
    }

    private void take(Result read) {
        result.set(read);
        List<String> unknown = read.found().stream()
                .map(Found::finding)
                .filter(Advice::isSpelling)
                .map(Finding::text)
                .distinct()
                .toList();
        suggesting.start(() -> background
                .make(progress -> {
                    Map<String, List<String>> found = new HashMap<>();
                    unknown.forEach(word -> found.put(word, reading.suggestions(word)));
                    return Map.copyOf(found);
                })
                .onSuccess(suggestions::set));
    }

    static boolean isSpelling(Finding finding) {
        return finding.topic().id().equals("SPELL");
    }

    /** The writer means what stands there. */
    void silence(Finding finding) {
        List<Silenced> all = new ArrayList<>(beside.silenced().get());
        all.add(finding.silenced());
        lastSilenced.set(finding.silenced());
        beside.silenced().set(List.copyOf(all));
    }

    /** What was silenced last and can be had back. */
    ReadOnlyObjectProperty<@Nullable Silenced> lastSilenced() {
        return lastSilenced.getReadOnlyProperty();
    }

    /** Has back what was silenced last. */
    void undo() {
        Silenced last = lastSilenced.get();
        lastSilenced.set(null);
        beside.silenced()
                .set(beside.silenced().get().stream()
                        .filter(each -> !each.equals(last))
                        .toList());
    }

    private Result read(
            Composition composition, String own, boolean first, List<String> others, Set<Silenced> silenced) {
        return new Result(
                composition.letter().text(), inLetter(composition, first, others, silenced), own, inOwn(own, silenced));
    }

    private List<Found> inLetter(Composition composition, boolean first, List<String> others, Set<Silenced> silenced) {
        Letter letter = composition.letter();
        String text = withoutPrompts(letter.text());
        if (text.isBlank()) {
            return List.of();
        }
        int start = letter.greeting().length() + BETWEEN.length();
        int end = start + text.length();
        String whole = letter.greeting() + BETWEEN + text + BETWEEN + letter.signature();
        Context context = new Context(
                country,
                first,
                addressee(composition),
                null,
                others.stream().map(Advice::withoutPrompts).toList(),
                silenced,
                false);
        return reading.findings(whole, context).stream()
                .filter(finding -> !IN_FIELDS.contains(finding.topic().id()))
                .map(finding -> {
                    if (finding.start() == finding.end() || (finding.start() < start && finding.end() > start)) {
                        return new Found(finding, Part.WHOLE, 0, 0);
                    } else if (finding.start() < start) {
                        return new Found(finding, Part.GREETING, finding.start(), finding.end());
                    } else if (finding.start() < end) {
                        return new Found(
                                finding, Part.TEXT, finding.start() - start, Math.min(finding.end(), end) - start);
                    }
                    int shift = end + BETWEEN.length();
                    return new Found(finding, Part.SIGNATURE, finding.start() - shift, finding.end() - shift);
                })
                .toList();
    }

    /** What of the name will stand on the envelope; none where there is no address to print. */
    private @Nullable Addressee addressee(Composition composition) {
        return directory
                .facilityOf(person)
                .map(place -> Addressees.of(directory, person, place, composition.dative(), composition.country()))
                .map(block -> Addressee.of(person, block.name()))
                .orElse(null);
    }

    /** What a letter lacks as a whole is told of the Russian one; a draft may be in a language no dictionary here has. */
    private List<Finding> inOwn(String own, Set<Silenced> silenced) {
        Context context = new Context(country, false, null, null, List.of(), silenced, true);
        return own.isBlank()
                ? List.of()
                : reading.findings(own, context).stream()
                        .filter(finding -> finding.start() < finding.end() && !isSpelling(finding))
                        .toList();
    }

    /** Prompts are the program's words, not the writer's: blanks stand in their place. */
    private static String withoutPrompts(String text) {
        StringBuilder rest = new StringBuilder(text);
        Prompts.unanswered(text)
                .forEach(place -> rest.replace(place.start(), place.end(), " ".repeat(place.end() - place.start())));
        return rest.toString();
    }
}
