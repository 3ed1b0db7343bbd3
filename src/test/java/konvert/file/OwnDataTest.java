package konvert.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDataTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void everything_goes_with_its_last_versions_and_what_was_set_aside() throws Exception {
        UserFolders folders = new UserFolders(home.resolve("konvert"));
        for (Path own : folders.all()) {
            if (!own.equals(folders.drafts())) {
                SafeFile.writeOwn(own, new byte[] {1});
                SafeFile.writeOwn(own, new byte[] {2});
            }
        }
        SafeFile.writeOwn(folders.drafts().resolve("1.json"), new byte[] {1});
        SafeFile.writeOwn(folders.drafts().resolve("1.json"), new byte[] {2});
        Files.writeString(folders.drafts().resolve("2.json.unreadable-20261122-101010000"), "{");
        Files.writeString(folders.drafts().resolve(".konvert-1.tmp"), "{");
        Files.writeString(folders.root().resolve("senders.json.unreadable-20261122-101010000"), "{");
        assertThat(OwnData.delete(folders)).isEmpty();
        assertThat(folders.root()).doesNotExist();
        assertThat(OwnData.delete(folders)).as("when there is nothing").isEmpty();
    }

    @Test
    void what_somebody_else_keeps_in_the_folder_stays() throws Exception {
        UserFolders folders = new UserFolders(home);
        SafeFile.writeOwn(folders.senders(), new byte[] {1});
        Files.writeString(home.resolve("package.json"), "mine");
        Files.createDirectory(folders.drafts());
        Files.writeString(folders.drafts().resolve("novel.odt"), "mine");
        assertThat(OwnData.delete(folders)).isEmpty();
        assertThat(folders.senders()).doesNotExist();
        assertThat(home.resolve("package.json")).hasContent("mine");
        assertThat(folders.drafts().resolve("novel.odt")).hasContent("mine");
    }

    @Test
    void what_could_not_be_deleted_is_said() throws Exception {
        UserFolders folders = new UserFolders(home);
        Files.createDirectories(
                folders.writing().resolveSibling("writing.json.bak").resolve("x"));
        assertThat(OwnData.delete(folders)).containsExactly(home.resolve("writing.json.bak"));
    }

    @Test
    void no_file_of_the_users_is_forgotten() throws Exception {
        UserFolders folders = new UserFolders(home);
        List<Object> named = new ArrayList<>();
        for (Method method : UserFolders.class.getDeclaredMethods()) {
            if (method.getReturnType() == Path.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.getName().equals("root")) {
                named.add(method.invoke(folders));
            }
        }
        assertThat(folders.all())
                .containsExactlyInAnyOrderElementsOf(
                        named.stream().map(Path.class::cast).toList());
    }
}
