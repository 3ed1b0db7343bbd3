package konvert.app.letter;

import java.io.IOException;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import konvert.app.control.Background;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.pdf.Printers;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The place Letters: the letters not finished, or the one that is being written. */
public final class LettersPlace {

    private final Background background;
    private final LettersModel model;
    private final LetterWays ways;
    private @Nullable OpenLetter edited;
    private @Nullable Editors editors;

    /** Reads no letter yet. */
    public LettersPlace(Background background, LetterFiles files, LetterWays ways) {
        this(background, files, Printers.system(), ways);
    }

    LettersPlace(Background background, LetterFiles files, Printers printers, LetterWays ways) {
        this.background = background;
        this.ways = ways;
        model = new LettersModel(background, files, printers);
    }

    /** The directory is there: reads what was left from the last time. */
    public void open(Directory directory) {
        model.open(directory);
    }

    /** Begins a letter to that person, or goes on with the one begun; or only an envelope, for a letter by hand. */
    public void write(Person person, boolean envelopeOnly) {
        model.write(person, envelopeOnly);
    }

    /** So many letters are kept. */
    public int count() {
        return model.unfinished().all().size();
    }

    /** Writes what is not on the disk yet, and returns when it is: to be called when the window closes. */
    public void close() throws IOException {
        model.close();
    }

    LettersModel model() {
        return model;
    }

    /** The view in a language; whatever was typed lives in the model and is there again. */
    public Parent view(Words words) {
        BorderPane view = new BorderPane();
        view.setId("letters-place");
        model.current().when(Shown.of(view)).subscribe(now -> view.setCenter(content(words)));
        model.senders().open().when(Shown.of(view)).subscribe((was, now) -> view.setCenter(content(words)));
        model.unfinished().problem().when(Shown.of(view)).subscribe(now -> {
            view.setTop(now == null ? null : new Notice(Tone.STOP, words.say("letters.not-kept")));
        });
        return view;
    }

    private Parent content(Words words) {
        OpenLetter letter = model.current().get();
        if (model.senders().open().get()) {
            return new SendersView(words, model.senders());
        }
        return letter == null
                ? new DraftsView(words, model)
                : new LetterView(words, background, model, letter, editors(letter), ways);
    }

    /** They stay while the letter stays on the desk, also when the directory says something else of its person. */
    private Editors editors(OpenLetter letter) {
        Editors now = editors;
        if (now == null || edited == null || !letter.beside().equals(edited.beside())) {
            now = Editors.of(letter, model.latinKeys());
        } else if (!letter.equals(edited)) {
            now.text().follow(letter.model().text());
        }
        editors = now;
        edited = letter;
        return now;
    }
}
