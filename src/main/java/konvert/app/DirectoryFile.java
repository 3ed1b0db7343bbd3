package konvert.app;

import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.directory.Overlay;
import konvert.directory.PeopleFinder;
import konvert.words.Refusal;

/** The directory the window opens: the user's where there is one, else the bundled one. */
final class DirectoryFile {

    private DirectoryFile() {}

    /**
     * A directory, ready to be searched.
     *
     * @param leftOut how many faulty entries it was read without
     */
    record Opened(PeopleFinder people, int leftOut) {}

    /** What is the user's own, to be laid over any directory. */
    record Own(Corrections corrections, Overlay people) {}

    /** Reads {@code file}, over the facilities of the bundled directory and under what is the user's own; takes a while. */
    static Opened open(Path file, Own own) throws Refusal {
        if (!Files.exists(file)) {
            return bundled(own);
        }
        Directory bundled = BundledDirectory.load();
        DirectoryReader.Reading reading = DirectoryReader.read(file, bundled);
        return opened(reading.directory(), own, reading.leftOut());
    }

    static Opened bundled(Own own) {
        return opened(BundledDirectory.load(), own, 0);
    }

    private static Opened opened(Directory directory, Own own, int leftOut) {
        return new Opened(new PeopleFinder(directory.with(own.corrections(), own.people())), leftOut);
    }
}
