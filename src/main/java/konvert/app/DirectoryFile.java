package konvert.app;

import java.nio.file.Files;
import java.nio.file.Path;
import konvert.app.people.PeopleModel.Searchable;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.words.Refusal;

/** The directory the window opens: the user's where there is one, else the bundled one. */
final class DirectoryFile {

    private DirectoryFile() {}

    /**
     * A directory, ready to be searched.
     *
     * @param leftOut how many faulty entries it was read without
     */
    record Opened(Searchable people, int leftOut) {}

    /** Reads {@code own}, over the facilities of the bundled directory; takes a while. */
    static Opened open(Path own) throws Refusal {
        if (!Files.exists(own)) {
            return bundled();
        }
        Directory bundled = BundledDirectory.load();
        DirectoryReader.Reading reading = DirectoryReader.read(own, bundled);
        return new Opened(Searchable.of(reading.directory()), reading.leftOut());
    }

    static Opened bundled() {
        return new Opened(Searchable.of(BundledDirectory.load()), 0);
    }
}
