package konvert.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import konvert.file.OwnFile;
import konvert.file.SafeFile;

/**
 * The drafts in the user's folder, one file each, several for a person. File names say nothing about anyone. To be used
 * from one thread at a time.
 */
public final class Drafts {

    private static final String ENDING = ".json";

    private final Path folder;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Path> setAside = new ArrayList<>();

    private Drafts(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the drafts of a folder that may not exist yet. Of one that cannot be read the last version is taken, and
     * what could not be read is set aside.
     */
    public static Drafts open(Path folder) throws IOException {
        Drafts drafts = new Drafts(folder);
        if (Files.isDirectory(folder)) {
            SafeFile.createOwnFolder(folder);
            SafeFile.deleteLeftovers(folder);
            for (Path file : newestFirst(folder)) {
                drafts.read(file);
            }
        }
        return drafts;
    }

    private static List<Path> newestFirst(Path folder) throws IOException {
        Map<Path, FileTime> times = new LinkedHashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void read(Path path) throws IOException {
        OwnFile.Loaded<Draft> loaded = new OwnFile<>(path, Draft.class).load();
        if (loaded.setAside() != null) {
            setAside.add(loaded.setAside());
            Path last = SafeFile.lastVersion(path);
            loaded = new OwnFile<>(last, Draft.class).load();
        }
        Draft draft = loaded.value();
        if (draft != null) {
            String name = String.valueOf(path.getFileName());
            String id = name.substring(0, name.length() - ENDING.length());
            drafts.put(id, draft.withId(id));
        }
    }

    /** Where drafts that could not be read are now. */
    public List<Path> setAside() {
        return List.copyOf(setAside);
    }

    /** All drafts, those written last first when they were read. */
    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    public Optional<Draft> byId(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /** Keeps the draft on the disk, in the place of the one with its id. */
    public void save(Draft draft) throws IOException {
        new OwnFile<>(file(draft.id()), Draft.class).save(draft);
        drafts.put(draft.id(), draft);
    }

    /** Takes a draft away, with its last version. */
    public void delete(String id) throws IOException {
        drafts.remove(id);
        Files.deleteIfExists(file(id));
        Files.deleteIfExists(SafeFile.lastVersion(file(id)));
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }
}
