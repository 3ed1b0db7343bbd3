package konvert.app.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import konvert.app.control.Background;
import konvert.app.control.Looking;
import konvert.words.Words;

/** Measures from a key to the page in the window, over a letter of two pages: the first key, and those when warm. */
public final class KeyToPage {

    private static final int KEYS = 120;

    private final List<Double> milliseconds = new ArrayList<>();
    private final LetterModel model = new LetterModel(
            Background.onThreads(), new LetterPress(Letters.DIRECTORY, Letters.BAKHTIN), LetterModelTest.START);
    private long typed;

    private KeyToPage() {}

    /** Without arguments. */
    public static void main(String[] arguments) {
        Platform.startup(() -> new KeyToPage().open());
    }

    private void open() {
        model.text().set("Пишу вам из Берлина, где я живу и работаю в библиотеке. У нас уже осень.\n".repeat(45));
        PreviewPane preview = new PreviewPane(
                Words.of("window", Locale.ENGLISH),
                Background.onThreads(),
                model,
                new SimpleObjectProperty<>(Looking.first()));
        Stage stage = new Stage();
        stage.setScene(new Scene(preview, 560, 800));
        stage.show();
        ImageView page = (ImageView) preview.lookup("#letter-preview .sheet .image-view");
        page.imageProperty().subscribe((was, now) -> seen());
    }

    private void seen() {
        if (typed != 0) {
            milliseconds.add((System.nanoTime() - typed) / 1e6);
        }
        if (milliseconds.size() == KEYS) {
            report();
            Platform.exit();
            return;
        }
        // Only when nothing of the last key is still under way does the next one tell its own time.
        Platform.runLater(() -> {
            typed = System.nanoTime();
            model.text().set(model.text().get() + "а");
        });
    }

    private void report() {
        List<Double> warm = new ArrayList<>(milliseconds.subList(KEYS / 2, KEYS));
        Collections.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "pages %d, first key %.0f ms, tenth %.0f ms, warm median %.0f ms, warm 95 %% %.0f ms%n",
                model.proof().get().letter().count(),
                milliseconds.getFirst(),
                milliseconds.get(9),
                warm.get(warm.size() / 2),
                warm.get(warm.size() * 95 / 100));
    }
}
