package konvert.app.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Directory;
import konvert.directory.NoteCard;
import konvert.directory.Person;
import konvert.directory.Recipients;
import konvert.file.ChosenFolder;
import konvert.letter.SenderFile;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.pdf.Label;
import konvert.pdf.LabelPdf;
import konvert.pdf.LabelRun;
import konvert.pdf.NoteCardPdf;
import konvert.pdf.PdfFile;
import konvert.post.Papers;
import konvert.words.Refusal;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** Labels or cards for all who were found. */
final class SeveralModel {

    /** How the last saving ended. */
    sealed interface Outcome {

        /** The file is there. */
        record Saved(Path file, int pages) implements Outcome {}

        /** Nothing was written. */
        record Refused(Refusal why) implements Outcome {}
    }

    private final Background background;
    private final ObjectProperty<PeopleChoices> choices;
    private final ObjectProperty<SenderProfiles> senders;
    private final Newest newest = new Newest();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final IntegerProperty start = new SimpleIntegerProperty(1);
    private final BooleanProperty outlines = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

    SeveralModel(Background background, ObjectProperty<PeopleChoices> choices, ObjectProperty<SenderProfiles> senders) {
        this.senders = senders;
        this.background = background;
        this.choices = choices;
        choices.subscribe((was, now) -> outcome.set(null));
        open.subscribe((was, now) -> outcome.set(null));
    }

    /** Whether the screen shows it. */
    BooleanProperty isOpen() {
        return open;
    }

    SeveralChoices choices() {
        return choices.get().several();
    }

    void choose(SeveralChoices other) {
        choices.set(choices.get().with(other));
    }

    SenderProfiles senders() {
        return senders.get();
    }

    /** The one whose address is printed on labels. */
    SenderProfile sender() {
        return senders().byId(choices().sender());
    }

    /** Name and return address as printed; none while none is kept. */
    List<String> senderLines() {
        return SenderFile.lines(sender().returnAddress().lines().toList()).printed();
    }

    /** The first label to print on; 1 for the one top left. */
    IntegerProperty start() {
        return start;
    }

    /** Whether the edges of the labels are drawn, for a test. */
    BooleanProperty outlines() {
        return outlines;
    }

    ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Those of {@code people} who can be written to. */
    Recipients recipients(Directory directory, List<Person> people) {
        SeveralChoices chosen = choices();
        return Recipients.of(directory, people, !chosen.nominative(), chosen.country(), false);
    }

    /**
     * Saves what is chosen for them.
     *
     * @param facts in the language the cards are to be in
     * @param work what the window calls the work while it lasts
     */
    void save(Directory directory, List<Person> people, LocalDate today, Words facts, String work, Path file) {
        SeveralChoices chosen = choices();
        LabelRun run = new LabelRun(chosen.labels(), start.get(), 0, 0, outlines.get());
        List<String> sender = senderLines();
        Supplier<Recipients> recipients = () -> recipients(directory, people);
        newest.start(() -> background
                .<Outcome>make(progress -> {
                    try {
                        PdfFile pdf = switch (chosen.kind()) {
                            case LABELS ->
                                chosen.own()
                                        ? LabelPdf.of(Collections.nCopies(chosen.count(), new Label.From(sender)), run)
                                        : labels(recipients.get(), run);
                            case CARDS -> cards(facts, directory, recipients.get(), today, chosen);
                        };
                        ChosenFolder.write(file.resolveSibling(""), Map.of(file, pdf.bytes()), true);
                        return new Outcome.Saved(file, pdf.pages());
                    } catch (Refusal e) {
                        return new Outcome.Refused(e);
                    }
                })
                .named(work)
                .onSuccess(outcome::set));
    }

    private static PdfFile labels(Recipients recipients, LabelRun run) throws Refusal {
        return LabelPdf.of(
                recipients.addressed().stream()
                        .<Label>map(each -> new Label.To(each.block()))
                        .toList(),
                run);
    }

    private static PdfFile cards(
            Words facts, Directory directory, Recipients recipients, LocalDate today, SeveralChoices chosen)
            throws Refusal {
        List<NoteCard> cards = recipients.addressed().stream()
                .map(each -> NoteCard.of(facts, directory, each, today))
                .toList();
        return NoteCardPdf.of(cards, Papers.byId(chosen.country().paper()).orElseThrow());
    }
}
