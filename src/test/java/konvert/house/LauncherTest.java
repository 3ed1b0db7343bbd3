package konvert.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a packed folder, with a Java that writes down how it was called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Instant PACKED = Instant.parse("2026-01-01T00:00:00Z");

    private static final String JAVA = """
            #!/bin/sh
            home=${0%/runtime/bin/java}
            for option; do
                case $option in
                    -XX:AOTCacheOutput=*)
                        echo rehearsal >>"$home/calls"
                        [ -f "$home/fails" ] || echo classes >"${option#*=}"
                        exit
                        ;;
                    -XX:AOTCache=*) [ -f "${option#*=}" ] && echo "quick start" >>"$home/calls" && exit ;;
                esac
            done
            echo start >>"$home/calls"
            """;

    @TempDir
    Path home;

    @BeforeEach
    void packed() throws IOException {
        Files.copy(Path.of("konvert"), home.resolve("konvert"));
        Path java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        write("runtime/release", "JAVA_VERSION=\"25.0.1\"\n");
        write("konvert.jar", "");
        Files.setLastModifiedTime(home.resolve("runtime/release"), FileTime.from(PACKED));
        Files.setLastModifiedTime(home.resolve("konvert.jar"), FileTime.from(PACKED));
    }

    @Test
    void the_first_command_rehearses_and_every_one_starts_from_the_cache() throws Exception {
        assertThat(calls("--version")).containsExactly("rehearsal", "quick start");
        assertThat(calls("search", "bakhtin")).containsExactly("quick start");
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("nothing is left of the rehearsal")
                    .containsExactlyInAnyOrder(
                            "calls",
                            "konvert",
                            "konvert-commands.aot",
                            "konvert-commands.aot.java",
                            "konvert.jar",
                            "runtime",
                            "user");
        }
    }

    @Test
    void a_new_build_or_a_new_java_is_rehearsed_anew() throws Exception {
        calls("--version");
        for (String renewed : List.of("konvert.jar", "runtime/release")) {
            Instant rehearsed = PACKED.plusSeconds(60);
            Files.setLastModifiedTime(home.resolve("konvert-commands.aot.java"), FileTime.from(rehearsed));
            assertThat(calls("--version")).containsExactly("quick start");
            Files.setLastModifiedTime(home.resolve(renewed), FileTime.from(rehearsed.plusSeconds(60)));
            assertThat(calls("--version")).as(renewed).containsExactly("rehearsal", "quick start");
            Files.setLastModifiedTime(home.resolve(renewed), FileTime.from(PACKED));
        }
        write("konvert-commands.aot.java", "/another/java\n");
        assertThat(calls("--version")).containsExactly("rehearsal", "quick start");
    }

    @Test
    void a_rehearsal_that_fails_is_not_tried_again_and_stops_no_command() throws Exception {
        write("fails", "");
        assertThat(calls("--version")).containsExactly("rehearsal", "start");
        assertThat(calls("--version")).containsExactly("start");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }

    /** How Java was called for this command. */
    private List<String> calls(String... command) throws IOException, InterruptedException {
        Path calls = home.resolve("calls");
        Files.deleteIfExists(calls);
        ProcessBuilder start = new ProcessBuilder("sh", home.resolve("konvert").toString()).redirectErrorStream(true);
        start.command().addAll(List.of(command));
        start.environment()
                .putAll(Map.of(
                        "HOME",
                        home.toString(),
                        "XDG_CACHE_HOME",
                        home.resolve("user").toString()));
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(calls);
    }
}
