package konvert.app.letter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import konvert.letter.spelling.PersonalWords;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The words the user has taught the speller; of a file that cannot be read there are none. Fit for several threads. */
public class OwnWords {

    private final Path path;
    private @Nullable PersonalWords words;

    OwnWords(Path path) {
        this.path = path;
    }

    /** What to say, in the language of the window, about the file; none when nothing is wrong. */
    public Optional<Function<Words, String>> remark() {
        try {
            Path aside = read().setAside();
            return Optional.ofNullable(aside)
                    .map(there -> shown -> shown.say("kept.words-set-aside", path, there.getFileName()));
        } catch (IOException e) {
            return Optional.of(shown -> shown.say("kept.words-unreadable", path));
        }
    }

    synchronized PersonalWords read() throws IOException {
        PersonalWords known = words;
        if (known == null) {
            known = new PersonalWords(path);
            words = known;
        }
        return known;
    }

    boolean contains(String word) {
        try {
            return read().contains(word);
        } catch (IOException e) {
            return false;
        }
    }
}
