package konvert.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 counts it: 4.5 for text (1.4.3), 3 for the edges and marks one must see (1.4.11). */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -color-fg-default    | -color-bg-default -color-bg-overlay -color-bg-subtle -color-bg-inset
                    -color-fg-default    | -color-warning-subtle -color-danger-subtle -color-accent-subtle
                    -color-fg-muted      | -color-bg-default -color-bg-overlay -color-bg-subtle -color-bg-inset -desk
                    -color-fg-subtle     | -color-bg-default -color-bg-subtle
                    -color-fg-emphasis   | -color-accent-emphasis -color-danger-emphasis -color-success-emphasis
                    -color-accent-fg     | -color-bg-default -color-bg-subtle -color-bg-inset -color-accent-subtle
                    -color-accent-fg     | -color-warning-subtle -color-danger-subtle
                    -color-warning-fg    | -color-bg-default -color-bg-subtle -color-warning-subtle
                    -color-danger-fg     | -color-bg-default -color-bg-subtle -color-danger-subtle
                    -color-success-fg    | -color-bg-default -color-bg-subtle -color-success-subtle
                    -ink                 | -paper -found -color-accent-1
                    -ink-muted           | -paper
                    -ink-blue            | -paper
                    """)
    void text_can_be_read_on_every_ground_it_stands_on(String text, String grounds) throws Exception {
        assertContrast(text, grounds, TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -field-border          | -color-bg-default -color-bg-subtle
                    -color-accent-emphasis | -color-bg-default -color-bg-inset
                    -color-warning-emphasis| -color-bg-default
                    -underline-must        | -paper
                    -underline-should      | -paper
                    """)
    void edges_and_marks_can_be_seen(String mark, String grounds) throws Exception {
        assertContrast(mark, grounds, MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "controls"})
    void style_sheets_write_no_colour_of_their_own(String name) throws Exception {
        assertThat(sheet(name))
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b[^{]*;")
                .doesNotContain("rgb");
    }

    private static void assertContrast(String above, String grounds, double least) throws IOException {
        for (String theme : new String[] {"palette-light", "palette-dark"}) {
            Map<String, Color> palette = palette(theme);
            for (String ground : grounds.split(" ", -1)) {
                assertThat(contrast(colour(palette, above), colour(palette, ground)))
                        .as("%s: %s on %s", theme, above, ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static Color colour(Map<String, Color> palette, String name) {
        return Objects.requireNonNull(palette.get(name), name);
    }

    private static Map<String, Color> palette(String name) throws IOException {
        Map<String, Color> palette = new HashMap<>();
        Matcher colour = COLOUR.matcher(sheet(name));
        while (colour.find()) {
            palette.put(colour.group(1), Color.web(colour.group(2)));
        }
        return palette;
    }

    private static String sheet(String name) throws IOException {
        return Files.readString(Path.of("resources", "ui", name + ".css"));
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
