package konvert.app.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the window.
 *
 * @param fontPercent size of the writing, 80 to 200
 * @param bounds where the window stood when it was last closed; none before
 */
public record WindowSettings(
        Language language,
        Theme theme,
        int fontPercent,
        @Nullable Bounds bounds) {

    public static final int SMALLEST_FONT = 80;
    public static final int LARGEST_FONT = 200;
    private static final int USUAL_FONT = 100;

    /** A window on the screen, in points; a maximised one keeps the size it had before. */
    public record Bounds(double x, double y, double width, double height, boolean maximised) {}

    /** A file of another version may not have every value. */
    public WindowSettings {
        language = Objects.requireNonNullElse(language, Language.SYSTEM);
        theme = Objects.requireNonNullElse(theme, Theme.SYSTEM);
        fontPercent = fontPercent == 0 ? USUAL_FONT : Math.clamp(fontPercent, SMALLEST_FONT, LARGEST_FONT);
    }

    /** The settings of a first start. */
    public static WindowSettings first() {
        return new WindowSettings(Language.SYSTEM, Theme.SYSTEM, USUAL_FONT, null);
    }

    public WindowSettings with(Language changed) {
        return new WindowSettings(changed, theme, fontPercent, bounds);
    }

    public WindowSettings with(Theme changed) {
        return new WindowSettings(language, changed, fontPercent, bounds);
    }

    public WindowSettings withFont(int percent) {
        return new WindowSettings(language, theme, percent, bounds);
    }

    public WindowSettings with(Bounds changed) {
        return new WindowSettings(language, theme, fontPercent, changed);
    }
}
