package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import konvert.journal.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final Duration MAY_BE_LOST = Duration.ofSeconds(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void what_was_typed_two_seconds_before_the_program_is_killed_is_there_again() throws Exception {
        TreeMap<Long, Integer> typed = new TreeMap<>();
        Process program = start();
        long killed;
        try (BufferedReader words = program.inputReader()) {
            long end = Long.MAX_VALUE;
            while (System.nanoTime() < end) {
                int word = Integer.parseInt(String.valueOf(words.readLine()));
                typed.put(System.nanoTime(), word);
                end = word == 1 ? System.nanoTime() + Duration.ofSeconds(5).toNanos() : end;
            }
            killed = System.nanoTime();
        } finally {
            program.destroyForcibly().waitFor();
        }
        int before = typed.headMap(killed - MAY_BE_LOST.toNanos()).lastEntry().getValue();
        Drafts drafts = Drafts.open(home.resolve("drafts"));
        assertThat(before).isPositive();
        assertThat(drafts.setAside()).isEmpty();
        assertThat(drafts.all()).hasSize(1);
        assertThat(drafts.all().getFirst().text()).contains("слово" + before + " ");
        try (var files = Files.list(home.resolve("drafts"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.contains("bakhtin"));
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        for (String name : List.of("glass.platform", "monocle.platform", "prism.order", "java.awt.headless")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(List.of(Typist.class.getName(), home.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
