package konvert.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderlinesTest {

    private static Underline underline(int start, int end, String style) {
        return new Underline(start, end, style, "");
    }

    @ParameterizedTest(name = "{0}: {1} at {2} removed, {3} inserted")
    @CsvSource(textBlock = """
            before it,                  0, 2, 5, 13, 17
            right before it,           10, 0, 3, 13, 17
            in it,                     12, 1, 2, 10, 15
            right behind it,           14, 0, 3, 10, 14
            behind it,                 20, 4, 0, 10, 14
            over its beginning,         8, 4, 1,  9, 11
            """)
    void an_underline_goes_along_with_its_words(
            String where, int position, int removed, int inserted, int start, int end) {
        assertThat(Underlines.after(List.of(underline(10, 14, "a")), position, removed, inserted))
                .containsExactly(underline(start, end, "a"));
    }

    @Test
    void an_underline_whose_words_are_gone_is_gone() {
        assertThat(Underlines.after(List.of(underline(10, 14, "a")), 9, 6, 0)).isEmpty();
    }

    @Test
    void where_two_overlap_both_are_drawn_and_none_beyond_the_text() {
        List<Collection<String>> styles = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        Underlines.spans(List.of(underline(2, 6, "a"), underline(4, 99, "b")), 8)
                .forEach(span -> {
                    styles.add(List.copyOf(span.getStyle()));
                    lengths.add(span.getLength());
                });
        assertThat(lengths).containsExactly(2, 2, 2, 2);
        assertThat(styles.get(0)).isEmpty();
        assertThat(styles.get(1)).containsExactly("a");
        assertThat(styles.get(2)).containsExactlyInAnyOrder("a", "b");
        assertThat(styles.get(3)).containsExactly("b");
    }
}
