package konvert.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konvert.app.editor.Finder.Hit;
import org.junit.jupiter.api.Test;

class FinderTest {

    @Test
    void large_and_small_letters_and_yo_and_ye_are_the_same() {
        assertThat(Finder.all("Ёлка, елка и ЁЛКА", "ёлка"))
                .containsExactly(new Hit(0, 4), new Hit(6, 10), new Hit(13, 17));
    }

    @Test
    void places_do_not_overlap_and_nothing_is_found_by_nothing() {
        assertThat(Finder.all("ааааа", "аа")).containsExactly(new Hit(0, 2), new Hit(2, 4));
        assertThat(Finder.all("текст", "")).isEmpty();
        assertThat(Finder.all("", "а")).isEmpty();
    }

    @Test
    void all_places_are_replaced_at_once_and_what_is_between_stays() {
        String text = "Был дождь. Опять дождь!";
        List<Hit> hits = Finder.all(text, "дождь");
        assertThat(Finder.replaced(text, hits, "снег")).isEqualTo("снег. Опять снег");
    }
}
