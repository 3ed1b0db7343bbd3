package konvert.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import konvert.file.OwnFile;

/**
 * The drafts in the user's folder, one file each, one for each person. File names are numbers: they say nothing about
 * anyone. To be used from one thread at a time.
 */
public final class Drafts {

    private final Path folder;
    private final Map<String, OwnFile<Draft>> files = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Path> setAside = new ArrayList<>();

    private Drafts(Path folder) {
        this.folder = folder;
    }

    /** Reads the drafts of a folder that may not exist yet; those that cannot be read are set aside. */
    public static Drafts open(Path folder) throws IOException {
        Drafts drafts = new Drafts(folder);
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.json")) {
                for (Path file : files) {
                    drafts.read(file);
                }
            }
        }
        return drafts;
    }

    private void read(Path path) throws IOException {
        OwnFile<Draft> file = new OwnFile<>(path, Draft.class);
        OwnFile.Loaded<Draft> loaded = file.load();
        Draft draft = loaded.value();
        if (loaded.setAside() != null) {
            setAside.add(loaded.setAside());
        }
        if (draft != null) {
            files.put(draft.person(), file);
            drafts.put(draft.person(), draft);
        }
    }

    /** Where drafts that could not be read are now. */
    public List<Path> setAside() {
        return List.copyOf(setAside);
    }

    /** All drafts, in no particular order. */
    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    /** The draft for a person. */
    public Optional<Draft> of(String person) {
        return Optional.ofNullable(drafts.get(person));
    }

    /** Keeps the draft on the disk, in the place of the last one for that person. */
    public void save(Draft draft) throws IOException {
        OwnFile<Draft> file = files.get(draft.person());
        if (file == null) {
            file = new OwnFile<>(freePath(), Draft.class);
        }
        file.save(draft);
        files.put(draft.person(), file);
        drafts.put(draft.person(), draft);
    }

    /** Takes the draft for a person away, with its last version. */
    public void delete(String person) throws IOException {
        OwnFile<Draft> file = files.remove(person);
        drafts.remove(person);
        if (file != null) {
            Files.deleteIfExists(file.path());
            Files.deleteIfExists(file.path().resolveSibling(file.path().getFileName() + ".bak"));
        }
    }

    private Path freePath() {
        int number = files.size() + 1;
        while (Files.exists(folder.resolve(number + ".json"))) {
            number++;
        }
        return folder.resolve(number + ".json");
    }
}
