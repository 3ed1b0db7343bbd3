package konvert.app.letter;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.letter.phrase.Gloss;
import konvert.letter.phrase.Glosses;

/** What the sentences of a letter that stand in the phrasebook mean, looked up in the background a moment after typing. */
public final class Meanings {

    /** @param text in which they were found */
    record Result(String text, List<Gloss> glosses, Locale language) {

        /** Whether there is anything to say to who does not read Russian. */
        boolean areNeeded() {
            return !glosses.isEmpty() && !language.getLanguage().equals("ru");
        }
    }

    private final Background background;
    private final LetterModel model;
    private final Newest newest = new Newest();
    private final PauseTransition calm = new PauseTransition(Advice.CALM);
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ReadOnlyObjectWrapper<Result> result =
            new ReadOnlyObjectWrapper<>(new Result("", List.of(), Locale.ENGLISH));

    Meanings(Background background, LetterModel model) {
        this.background = background;
        this.model = model;
        calm.setOnFinished(event -> look());
        model.text().subscribe((was, now) -> calm.playFromStart());
        language.subscribe(now -> look());
    }

    /** In which they are told. */
    ObjectProperty<Locale> language() {
        return language;
    }

    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    private void look() {
        newest.start(() -> {
            String text = model.text().get();
            Locale now = language.get();
            return background
                    .make(progress -> new Result(text, Glosses.of(text, now), now))
                    .onSuccess(result::set);
        });
    }
}
