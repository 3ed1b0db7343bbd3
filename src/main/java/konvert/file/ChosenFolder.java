package konvert.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import konvert.words.Refusal;

/** A folder the user chose for files to be written into. */
public final class ChosenFolder {

    private ChosenFolder() {}

    /**
     * Writes all the files or none, making the folder where there is none.
     *
     * @throws Refusal where a file stands and {@code replace} is false, or the folder cannot be written to
     */
    public static void write(Path folder, Map<Path, byte[]> files, boolean replace) throws Refusal {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new Refusal("write.no-folder", folder.toAbsolutePath());
        }
        try {
            Files.createDirectories(folder.toAbsolutePath());
            SafeFile.writeAll(files, replace);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(e, "write.exists", e.getFile());
        } catch (AccessDeniedException e) {
            throw new Refusal(e, "write.not-allowed", folder.toAbsolutePath());
        } catch (IOException e) {
            throw new Refusal(e, "write.failed", folder.toAbsolutePath());
        }
    }
}
