package konvert.app.letter;

import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import konvert.app.control.Background;

/** A process of its own that writes a letter, a word every 50 ms, and says each word once it is typed; until killed. */
public final class Typist {

    private Typist() {}

    /** The folder of the user. */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            LettersModel letters = Letters.model(Background.onThreads(), Path.of(arguments[0]));
            letters.open(Letters.DIRECTORY);
            letters.write(Letters.BAKHTIN, false);
            letters.current().subscribe(open -> {
                if (open != null) {
                    type(open.model());
                }
            });
        });
    }

    private static void type(LetterModel letter) {
        int[] words = {0};
        Timeline keys = new Timeline(new KeyFrame(Duration.millis(50), event -> {
            letter.text().set(letter.text().get() + "слово" + ++words[0] + " ");
            System.out.println(words[0]);
        }));
        keys.setCycleCount(Animation.INDEFINITE);
        keys.play();
    }
}
