package konvert.app;

import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.BundledDirectory;
import konvert.directory.Corrections;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
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

    /** Reads {@code own}, over the facilities of the bundled directory and under what the user corrected; takes a while. */
    static Opened open(Path own, Corrections corrections) throws Refusal {
        if (!Files.exists(own)) {
            return bundled(corrections);
        }
        Directory bundled = BundledDirectory.load();
        DirectoryReader.Reading reading = DirectoryReader.read(own, bundled);
        return opened(reading.directory(), corrections, reading.leftOut());
    }

    static Opened bundled(Corrections corrections) {
        return opened(BundledDirectory.load(), corrections, 0);
    }

    private static Opened opened(Directory directory, Corrections corrections, int leftOut) {
        return new Opened(new PeopleFinder(directory.with(corrections)), leftOut);
    }
}
