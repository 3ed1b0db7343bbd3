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
import konvert.directory.Corrections;
import konvert.directory.Directory;
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
        return advice(robot, text, DIRECTORY, List.of());
    }

    private Advice advice(FxRobot robot, String text, Directory directory, List<String> earlier) throws Exception {
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
                    Background.onThreads(),
                    new Reading(directory, own),
                    directory,
                    directory.person(BAKHTIN.id()).orElseThrow(),
                    model,
                    beside,
                    () -> earlier);
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
    void a_letter_like_another_of_several_drafts_is_told_and_prompts_make_none_alike(FxRobot robot) throws Exception {
        String text =
                "Меня зовут Анна. У нас выпал снег, и дети во дворе строят крепость, а кот смотрит в окно. Как вы?";
        String prompts = "[Что видно из вашего окна сегодня утром и вечером, и кто там ходит?]";
        List<String> drafts = List.of("Пеку пироги и жду весны.", text, prompts + "\n\nПривет.");
        assertThat(topics(advice(robot, text, DIRECTORY, drafts))).contains("SAME");
        assertThat(topics(advice(robot, prompts + "\n\nМеня зовут Пётр. Как вы?", DIRECTORY, drafts)))
                .doesNotContain("SAME");
    }

    @Test
    void a_name_in_the_dative_without_patronymic_is_told_while_it_is_what_is_printed(FxRobot robot) throws Exception {
        Directory directory = DIRECTORY.with(Corrections.NONE.withDative(BAKHTIN.id(), "Бахтину Александру"));
        robot.interact(() -> model.dative().set(true));
        Advice advice = advice(robot, "Меня зовут Анна. Как вы?", directory, List.of());
        assertThat(topics(advice)).containsExactly("NAME");
        robot.interact(() -> model.dative().set(false));
        Letters.await(() -> topics(advice).isEmpty());
    }

    @Test
    void the_country_of_the_facility_is_the_censors(FxRobot robot) throws Exception {
        String text = "Меня зовут Анна. Желаю вам свободы. Как вы?";
        assertThat(topics(advice(robot, text, Letters.inBelarus(), List.of()))).containsExactly("SLOGAN_BY");
        assertThat(topics(advice(robot, text + " ", DIRECTORY, List.of()))).isEmpty();
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
