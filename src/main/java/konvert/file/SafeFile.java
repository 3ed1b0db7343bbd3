package konvert.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Writes files whole or not at all: a temporary file with a neutral name in the same folder, forced to the disk, then
 * moved over the old one in one step.
 */
public final class SafeFile {

    private static final String TEMPORARY = ".konvert-";
    /** What another Konvert may be writing at this moment is younger. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(1);

    private static final int TRIES = 5;
    private static final long FIRST_PAUSE_MS = 20;

    private SafeFile() {}

    /** Writes one of the program's own files: only its owner can read it, and the last one stays beside it as NAME.bak. */
    public static void writeOwn(Path file, byte[] bytes) throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            createOwnFolder(folder);
        }
        Path temporary = temporary(folder, bytes, ownerOnly(folder));
        try {
            if (Files.exists(file)) {
                Path previous = temporary(folder, Files.readAllBytes(file), ownerOnly(folder));
                move(previous, lastVersion(file));
            }
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where {@link #writeOwn} leaves the version before the last one. */
    public static Path lastVersion(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /** Makes a folder of the program's own, or one that is there already, such that only its owner can look into it. */
    public static void createOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deletes what a program that was killed while it wrote left in a folder of its own. */
    public static void deleteLeftovers(Path folder) throws IOException {
        Instant old = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEMPORARY + "*.tmp")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Writes files the user asked for, in folders that exist. All contents are on the disk before the first file
     * appears under its name, so that a full disk leaves none of them.
     *
     * @throws FileAlreadyExistsException where a file stands and {@code replace} is false; nothing is written then
     */
    public static void writeAll(Map<Path, byte[]> contents, boolean replace) throws IOException {
        Map<Path, Path> temporaries = new LinkedHashMap<>();
        try {
            for (Path file : contents.keySet()) {
                if (Files.isDirectory(file)) {
                    throw new IOException("a folder stands there");
                }
                if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            }
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                Path file = content.getKey();
                temporaries.put(file, temporary(folder(file), content.getValue()));
            }
            for (Map.Entry<Path, Path> temporary : temporaries.entrySet()) {
                move(temporary.getValue(), temporary.getKey());
            }
        } finally {
            for (Path temporary : temporaries.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    private static Path temporary(Path folder, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        Path temporary = folder.resolve(TEMPORARY + Long.toHexString(System.nanoTime()) + ".tmp");
        Files.createFile(temporary, attributes);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** On Windows a virus scanner or a sync program may hold the file for a moment: a few tries, each a longer wait. */
    private static void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException e) {
                if (attempt == TRIES || Files.isDirectory(to)) {
                    throw e;
                }
                pause(FIRST_PAUSE_MS << attempt);
            }
        }
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
