package konvert.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import konvert.file.OwnFile;
import konvert.russian.Pronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrespondenceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void a_stranger_is_written_to_with_vy_and_for_the_first_time() {
        assertThat(Correspondence.NONE.terms("orlova-anna").address()).isEqualTo(Pronoun.VY);
        assertThat(Correspondence.NONE.terms("orlova-anna").letters()).isZero();
    }

    @Test
    void what_was_chosen_for_a_person_is_there_again_and_for_nobody_else() throws Exception {
        OwnFile<Correspondence> file = new OwnFile<>(home.resolve("correspondence.json"), Correspondence.class);
        Correspondence.Terms terms = Correspondence.NONE.terms("orlova-anna");
        file.save(Correspondence.NONE.with("orlova-anna", terms.with(Pronoun.TY).withLetters(6)));
        Correspondence again = Objects.requireNonNull(file.load().value());
        assertThat(again.terms("orlova-anna").address()).isEqualTo(Pronoun.TY);
        assertThat(again.terms("orlova-anna").letters()).isEqualTo(6);
        assertThat(again.terms("sokolov-pyotr").letters()).isZero();
    }

    @Test
    void a_file_of_another_version_is_filled_up() throws Exception {
        Path path = Files.writeString(home.resolve("correspondence.json"), "{\"later\": 1}");
        assertThat(new OwnFile<>(path, Correspondence.class).load().value()).isEqualTo(Correspondence.NONE);
    }
}
