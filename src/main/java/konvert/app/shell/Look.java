package konvert.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Fonts, colours and sizes: AtlantaFX Primer, our palette for the light there is, our style sheets, the font size. */
public final class Look {

    /** Points at 100 %: PT Sans is drawn small. */
    private static final double FONT_SIZE = 15;

    private static final List<String> FONTS = List.of("PTSans-Regular", "PTSans-Bold", "PTSerif-Regular");

    private Look() {}

    /** Dresses the scene now, and again whenever the settings or the system's light change. */
    public static void dress(Scene scene, ObservableValue<WindowSettings> settings) {
        FONTS.forEach(Look::load);
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        settings.subscribe(now -> dress(scene, now.theme().scheme(system.getValue()), now.fontPercent()));
        system.subscribe((was, now) -> dress(
                scene,
                settings.getValue().theme().scheme(now),
                settings.getValue().fontPercent()));
    }

    private static void dress(Scene scene, ColorScheme scheme, int fontPercent) {
        boolean dark = scheme == ColorScheme.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets()
                .setAll(
                        sheet(dark ? "palette-dark" : "palette-light"),
                        sheet("window"),
                        sheet("controls"),
                        sheet("letter"),
                        fontSize(fontPercent));
    }

    /** As a style sheet of its own, because popups take over the sheets of their window but not its inline style. */
    private static String fontSize(int percent) {
        return "data:text/css,.root{-fx-font-size:" + FONT_SIZE * percent / 100 + "px}";
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/ui/" + name + ".css"), name)
                .toExternalForm();
    }

    private static void load(String font) {
        try (InputStream file =
                Objects.requireNonNull(Look.class.getResourceAsStream("/fonts/" + font + ".ttf"), font)) {
            Font.loadFont(file, FONT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
