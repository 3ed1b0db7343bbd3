package konvert.app.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import konvert.app.control.Background;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.file.UserFolders;
import konvert.pdf.Printers;
import org.testfx.util.WaitForAsyncUtils;

/** The place Letters over a folder of its own, with the people that come with the program. */
final class Letters {

    static final Directory DIRECTORY = BundledDirectory.load();
    static final Person BAKHTIN = DIRECTORY.person("bakhtin-aleksandr-1971").orElseThrow();

    private Letters() {}

    /** The same people, Bakhtin's prison in Belarus. */
    static Directory inBelarus() {
        Facility place = DIRECTORY.facilityOf(BAKHTIN).orElseThrow();
        Facility abroad = new Facility(
                place.id(),
                place.name(),
                place.type(),
                place.number(),
                place.body(),
                place.region(),
                "BY",
                place.address(),
                place.nickname(),
                place.otherNames(),
                place.ended(),
                place.sources());
        return new Directory(List.of(BAKHTIN), List.of(abroad), List.of(), List.of()).over(DIRECTORY);
    }

    static LetterFiles files(Path home) {
        return LetterFiles.open(new UserFolders(home));
    }

    /** The files, each change of which is written. */
    static LetterFiles kept(Background background, Path home) {
        LetterFiles files = files(home);
        files.choices().forEach(kept -> kept.keep(background, said -> {}));
        return files;
    }

    static LettersModel model(Background background, Path home) {
        return new LettersModel(background, kept(background, home), Printers.system());
    }

    static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            boolean[] holds = {false};
            WaitForAsyncUtils.asyncFx(() -> holds[0] = condition.getAsBoolean()).get();
            return holds[0];
        });
    }
}
