package konvert.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void own_file_keeps_its_last_version_beside_it() throws Exception {
        Path file = folder.resolve("new/settings.json");
        SafeFile.writeOwn(file, "one".getBytes(UTF_8));
        SafeFile.writeOwn(file, "two".getBytes(UTF_8));
        SafeFile.writeOwn(file, "three".getBytes(UTF_8));
        assertThat(file).hasContent("three");
        assertThat(file.resolveSibling("settings.json.bak")).hasContent("two");
        assertThat(names(folder.resolve("new"))).containsExactly("settings.json", "settings.json.bak");
    }

    @Test
    void own_file_and_its_last_version_are_readable_by_their_owner_only() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("1.json");
        SafeFile.writeOwn(file, new byte[1]);
        SafeFile.writeOwn(file, new byte[2]);
        for (String name : names(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void asked_for_files_replace_others_only_when_told_to() throws Exception {
        Path old = Files.writeString(folder.resolve("b.pdf"), "old");
        Map<Path, byte[]> contents = contents("a.pdf", "b.pdf");
        assertThatThrownBy(() -> SafeFile.writeAll(contents, false)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(old).hasContent("old");
        assertThat(names(folder)).containsExactly("b.pdf");

        SafeFile.writeAll(contents, true);
        assertThat(old).hasContent("b.pdf");
        assertThat(names(folder)).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void nothing_stays_when_one_of_the_files_cannot_be_written() throws Exception {
        Map<Path, byte[]> contents = contents("a.pdf");
        contents.put(folder.resolve("no such folder").resolve("b.pdf"), new byte[1]);
        assertThatThrownBy(() -> SafeFile.writeAll(contents, false)).isInstanceOf(IOException.class);
        assertThat(names(folder)).isEmpty();
    }

    private Map<Path, byte[]> contents(String... names) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(folder.resolve(name), name.getBytes(UTF_8));
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
