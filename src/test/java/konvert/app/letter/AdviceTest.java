package konvert.app.letter;

import static konvert.app.letter.Letters.BAKHTIN;
import static konvert.app.letter.Letters.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import konvert.app.control.Background;
import konvert.app.letter.Advice.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AdviceTest {

    @TempDir
    static Path home;

    private final Set<String> threads = new ConcurrentSkipListSet<>();
    private final LetterModel model =
            new LetterModel(Background.inline(), composition -> Proof.none(), LetterModelTest.START);
    private final Beside beside = new Beside("", 1, "", "", List.of(), "");

    private Advice advice(FxRobot robot, String text) throws Exception {
        OwnWords own = new OwnWords(home.resolve("words.json")) {
            @Override
            boolean contains(String word) {
                threads.add(Thread.currentThread().getName());
                return super.contains(word);
            }
        };
        Advice[] made = new Advice[1];
        robot.interact(() -> {
            made[0] = new Advice(
                    Background.onThreads(), new Reading(DIRECTORY, own), DIRECTORY, BAKHTIN, model, beside, List::of);
            model.text().set(text);
        });
        Letters.await(() -> made[0].result().get().text().equals(text));
        return made[0];
    }

    private static List<String> topics(Advice advice) {
        return advice.result().get().found().stream()
                .map(found -> found.finding().topic().id())
                .toList();
    }

    @Test
    void nothing_is_read_on_the_thread_of_the_window(FxRobot robot) throws Exception {
        Advice advice = advice(robot, "У нас живёт хвостунчик. Как вы?");
        assertThat(topics(advice)).contains("SPELL");
        assertThat(threads).isNotEmpty().allMatch(name -> name.startsWith("konvert background"));
    }

    @Test
    void a_first_letter_says_who_writes_and_a_later_one_need_not(FxRobot robot) throws Exception {
        Advice advice = advice(robot, "У нас выпал снег. Как вы?");
        assertThat(topics(advice)).containsExactly("INTRO");
        robot.interact(() -> beside.number().set(2));
        Letters.await(() -> topics(advice).isEmpty());
    }

    @Test
    void greeting_and_signature_are_read_too_and_prompts_are_not(FxRobot robot) throws Exception {
        Advice advice = advice(robot, "[What do you see from your window?]\n\nМеня зовут Анна. Как вы?");
        assertThat(topics(advice)).isEmpty();
        robot.interact(() -> model.signature().set("Anna Schmidt"));
        Letters.await(() -> !topics(advice).isEmpty());
        assertThat(advice.result().get().found())
                .allSatisfy(found -> assertThat(found.part()).isEqualTo(Part.SIGNATURE));
    }
}
