package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import konvert.directory.Localised;
import konvert.letter.phrase.StartingPoint.Length;
import konvert.letter.phrase.StartingPoint.Prompt;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;

class StartingPointsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"), Locale.GERMAN);

    @Test
    void the_file_keeps_its_schema() {
        assertThat(Schemas.faultsOf("starting-points", Path.of("resources/letter/starting-points.json")))
                .isEmpty();
        assertThat(Schemas.faults("starting-points", "{\"startingPoints\": [{\"id\": \"a\"}]}"))
                .isNotEmpty();
    }

    @Test
    void every_occasion_comes_in_three_lengths() {
        assertThat(StartingPoints.load().stream().map(StartingPoint::id).distinct())
                .containsExactly(
                        "first-letter", "reply", "postcard", "birthday", "new-year", "after-verdict", "someone-ill");
        assertThat(StartingPoints.load().stream().map(StartingPoint::id).distinct())
                .allSatisfy(id -> {
                    List<Prompt> brief = parts(id, Length.SHORT);
                    List<Prompt> medium = parts(id, Length.MEDIUM);
                    List<Prompt> full = parts(id, Length.LONG);
                    assertThat(brief).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(medium).containsAll(brief).hasSizeGreaterThan(brief.size());
                    assertThat(full).containsAll(medium).hasSizeGreaterThan(medium.size());
                });
    }

    @Test
    void no_prompt_of_the_text_to_begin_with_reaches_paper() {
        assertThat(StartingPoints.load())
                .allSatisfy(point -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(Prompts.unanswered(point.text(language)))
                                .hasSameSizeAs(point.parts())));
    }

    @Test
    void a_prompt_is_there_in_every_language() {
        assertThat(StartingPoints.load().stream().flatMap(point -> point.parts().stream()))
                .allSatisfy(prompt -> {
                    assertThat(prompt.text().ru()).matches("[^a-zA-Z]+");
                    assertThat(Stream.of(prompt.text().en(), prompt.text().de()))
                            .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\p{IsCyrillic}"));
                });
    }

    @Test
    void phrases_on_what_the_reader_likes_come_first_where_they_fit() {
        StartingPoint first = StartingPoints.find("first-letter", Length.SHORT).orElseThrow();
        List<Localised> likes = List.of(new Localised("music", "музыка"));
        Prompt who = first.parts().get(1);
        Prompt ask = first.parts().get(3);
        assertThat(who.suggested(likes)).isEqualTo(who.phrases());
        assertThat(ask.suggested(likes).getFirst().topic().id()).isEqualTo("music");
        assertThat(ask.suggested(likes)).containsAll(ask.phrases()).doesNotHaveDuplicates();
        assertThat(ask.suggested(List.of())).isEqualTo(ask.phrases());
    }

    private static List<Prompt> parts(String id, Length length) {
        return StartingPoints.find(id, length).orElseThrow().parts();
    }
}
