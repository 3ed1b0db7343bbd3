package konvert.app.letter;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import konvert.app.control.Background;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.file.OwnFile;
import org.testfx.util.WaitForAsyncUtils;

/** The place Letters over a folder of its own, with the people that come with the program. */
final class Letters {

    static final Directory DIRECTORY = BundledDirectory.load();
    static final Person BAKHTIN = DIRECTORY.person("bakhtin-aleksandr-1971").orElseThrow();

    private Letters() {}

    static OwnFile<Writing> writing(Path home) {
        return new OwnFile<>(home.resolve("writing.json"), Writing.class);
    }

    static LettersModel model(Background background, Path home) {
        return new LettersModel(background, home.resolve("drafts"), writing(home));
    }

    static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            boolean[] holds = {false};
            WaitForAsyncUtils.asyncFx(() -> holds[0] = condition.getAsBoolean()).get();
            return holds[0];
        });
    }
}
