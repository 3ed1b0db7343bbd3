package konvert.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything the program keeps for its user, as one thing that can be taken away. */
public final class OwnData {

    private OwnData() {}

    /**
     * Deletes the files and folders of {@link UserFolders#all}, with their last versions and what was set aside; then
     * the folder itself, when nothing else stands in it. What is not the program's own stays.
     *
     * @return what could not be deleted
     */
    public static List<Path> delete(UserFolders folders) {
        List<Path> left = new ArrayList<>();
        for (Path own : folders.all()) {
            if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
                each(own, "{*.json,*.json.*,.konvert-*.tmp}", left);
            } else {
                each(folders.root(), own.getFileName() + "{,.*}", left);
            }
        }
        each(folders.root(), ".konvert-*.tmp", left);
        for (Path folder : List.of(folders.drafts(), folders.root())) {
            deleteEmpty(folder);
        }
        return left;
    }

    private static void each(Path folder, String names, List<Path> left) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    left.add(file);
                }
            }
        } catch (IOException e) {
            left.add(folder);
        }
    }

    /** A folder in which somebody else keeps something stays, and that is no fault. */
    private static void deleteEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // stays
        }
    }
}
