package konvert.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsKillTest {

    private static final int KILLS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void a_kill_at_any_moment_loses_no_draft_that_was_written_and_no_file() throws Exception {
        Random random = new Random(20261122);
        Path folder = home.resolve("drafts");
        int said = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int before = said;
            said = writtenUntilKilled(folder, said + 1, Duration.ofMillis(random.nextInt(1, 300)));
            Drafts drafts = Drafts.open(folder);
            assertThat(drafts.setAside()).isEmpty();
            assertThat(said).isGreaterThan(before);
            int last = drafts.all().stream().mapToInt(Draft::number).max().orElseThrow();
            assertThat(last).as("at most the one it was about to say").isBetween(said, said + 1);
            for (Draft draft : drafts.all()) {
                assertThat(draft).isEqualTo(DraftWriter.draft(draft.id(), draft.number()));
                assertThat(draft.number()).isGreaterThanOrEqualTo(last - 2);
            }
            said = last;
        }
    }

    /** The last number it said. */
    private static int writtenUntilKilled(Path folder, int first, Duration after) throws Exception {
        Process writer = start(folder, first);
        try (BufferedReader numbers = writer.inputReader()) {
            int said = Integer.parseInt(String.valueOf(numbers.readLine()));
            long end = System.nanoTime() + after.toNanos();
            while (System.nanoTime() < end) {
                said = Integer.parseInt(String.valueOf(numbers.readLine()));
            }
            writer.toHandle().destroyForcibly(); // Process itself would close the stream
            writer.waitFor();
            for (String rest = numbers.readLine(); rest != null && !rest.isEmpty(); rest = numbers.readLine()) {
                said = Math.max(said, Integer.parseInt(rest));
            }
            return said;
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path folder, int first) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DraftWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(first)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
