package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.file.OwnFile;
import konvert.pdf.Feed;
import konvert.pdf.PrintJob;
import konvert.pdf.PrinterProfile;
import konvert.pdf.PrinterProfiles;
import konvert.pdf.Printers;
import konvert.words.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Printing from the step Print, on printers that only note what they got. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PrintingTest {

    @TempDir
    static Path home;

    private final Noting printers = new Noting();
    private LetterScreen screen;

    /** Two printers, one of them with trays; what is broken refuses. */
    private static final class Noting implements Printers {

        final List<PrintJob> got = new ArrayList<>();
        List<Printer> there = List.of(
                new Printer("Laser", List.of("Cassette", "Envelopes"), true), new Printer("Ink", List.of(), false));
        boolean broken;

        @Override
        public List<Printer> all() {
            return there;
        }

        @Override
        public void print(PrintJob job, Progress progress) throws Refusal {
            if (broken) {
                throw new Refusal("print.refused", job.printer());
            }
            got.add(job);
        }
    }

    @Start
    void open(Stage stage) throws IOException {
        screen = new LetterScreen(stage, home, printers);
    }

    @AfterEach
    void close(FxRobot robot) {
        screen.close(robot);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    private static void settings(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#printer-settings").<TitledPane>query().setExpanded(true));
    }

    /** A picture of the settings of the printer, from their title on. */
    private void look(FxRobot robot, Language language, Theme theme, int percent) throws Exception {
        robot.interact(() -> screen.settings.set(
                screen.settings.get().with(language).with(theme).withFont(percent)));
        settings(robot);
        scrollTo(robot, "#printer-part");
        Screenshots.take("printer-" + language + "-" + theme + "-" + percent, screen.scene);
    }

    private void scrollTo(FxRobot robot, String part) {
        robot.interact(() -> {
            screen.scene.getRoot().applyCss();
            screen.scene.getRoot().layout();
            ScrollPane choices = robot.lookup("#print-choices").query();
            Node column = choices.getContent();
            double top = column.sceneToLocal(robot.lookup(part).query().localToScene(0, 0))
                    .getY();
            choices.setVvalue(top
                    / (column.getLayoutBounds().getHeight()
                            - choices.getViewportBounds().getHeight()));
        });
    }

    @Test
    void letter_and_envelope_go_to_the_printer_and_the_letter_counts_as_printed(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        press(robot, "#print-letter");
        press(robot, "#print-envelope");
        assertThat(printers.got).extracting(PrintJob::name).containsExactly("letter", "envelope");
        assertThat(printers.got).extracting(PrintJob::printer).containsOnly("Laser");
        assertThat(LetterScreen.said(robot)).contains("The envelope is with the printer \"Laser\".");
        assertThat(screen.letters
                        .model()
                        .unfinished()
                        .byId(letter.id())
                        .orElseThrow()
                        .printedOn())
                .isEqualTo(LettersModel.today());
    }

    @Test
    void a_printer_that_refuses_is_told(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        printers.broken = true;
        press(robot, "#print-letter");
        assertThat(LetterScreen.said(robot)).anyMatch(text -> text.contains("\"Laser\" did not take the pages"));
    }

    @Test
    void how_a_printer_takes_envelopes_is_kept_for_the_next_time(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        settings(robot);
        robot.interact(() -> {
            robot.lookup("#feed-right-face-down").<ToggleButton>query().fire();
            robot.lookup("#told").<ComboBox<String>>query().setValue("a4");
            robot.lookup("#tray").<ComboBox<String>>query().setValue("Envelopes");
            Spinner<Double> right = robot.lookup("#printer-right").query();
            right.getEditor().setText("\u22121,3");
            right.commitValue();
        });
        robot.interact(() -> robot.lookup("#print-choices").<ScrollPane>query().setVvalue(0.88));
        press(robot, "#print-envelope");
        PrintJob job = printers.got.getLast();
        assertThat(job.tray()).isEqualTo("Envelopes");
        PrinterProfile profile = new PrinterProfile("Laser", Feed.RIGHT_FACE_DOWN, 90, -1.3, 0, "Envelopes", "a4");
        assertThat(screen.letters.model().printing().profile().get()).isEqualTo(profile);
        look(robot, Language.ENGLISH, Theme.DARK, 100);
        look(robot, Language.RUSSIAN, Theme.LIGHT, 100);
        robot.interact(() -> screen.size(1024, 768));
        look(robot, Language.RUSSIAN, Theme.DARK, 200);
        Label title = robot.lookup("Как принтер берёт конверты и открытки").query();
        assertThat(title.lookup(".text"))
                .isInstanceOfSatisfying(
                        Text.class, drawn -> assertThat(drawn.getText()).isEqualTo(title.getText()));
        Path file = screen.folder.resolve("printers.json");
        Letters.await(() -> Files.exists(file));
        assertThat(new OwnFile<>(file, PrinterProfiles.class).load().value())
                .isEqualTo(PrinterProfiles.NONE.with(profile));
    }

    @Test
    void in_a_small_window_with_large_type_nothing_of_the_settings_is_cut(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        settings(robot);
        double before =
                place(robot.lookup("#feed-left-face-up .feed-tray").query()).getWidth();
        robot.interact(() -> {
            screen.size(1024, 768);
            screen.settings.set(screen.settings.get().withFont(200));
        });
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
            robot.interact(() -> screen.settings.set(screen.settings.get().with(language)));
            settings(robot);
            scrollTo(robot, "#feed");
            Screenshots.take("printer-feeds-" + language, screen.scene);
            scrollTo(robot, "#rotation");
            Screenshots.take("printer-fields-" + language, screen.scene);
            double edge =
                    place(robot.lookup("#print-choices .viewport").query()).getMaxX();
            Node part = robot.lookup("#printer-settings .content").query();
            List<Node> controls = new ArrayList<>(robot.from(part)
                    .lookup((Node node) -> node instanceof Control && node.isVisible())
                    .queryAll());
            assertThat(controls)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(each -> assertThat(place(each).getMaxX())
                            .as("%s %s", language, each)
                            .isLessThanOrEqualTo(edge));
            assertThat(controls)
                    .filteredOn(Labeled.class::isInstance)
                    .allSatisfy(each -> assertThat(drawn(each)).isEqualTo(((Labeled) each).getText()));
            assertThat(place(robot.lookup("#feed-left-face-up .feed-tray").query())
                            .getWidth())
                    .isCloseTo(2 * before, within(1.0));
            assertThat(place(robot.lookup("#feed-centre-face-up").query()).getMinY())
                    .as("beside the first")
                    .isEqualTo(place(robot.lookup("#feed-left-face-up").query()).getMinY());
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The words as they are drawn, cut where there is no room. */
    private static String drawn(Node labeled) {
        return ((Labeled) labeled)
                .getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(each -> ((Text) each).getText())
                        .collect(Collectors.joining());
    }

    @Test
    void each_printer_has_settings_of_its_own(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        settings(robot);
        ComboBox<Printers.Printer> printer = robot.lookup("#printer").query();
        robot.interact(() -> {
            robot.lookup("#printer-down").<Spinner<Double>>query().increment(7);
            printer.setValue(printers.there.getLast());
        });
        assertThat(robot.lookup("#printer-down").<Spinner<Double>>query().getValue())
                .isZero();
        assertThat(robot.lookup("#tray").query().getParent().isVisible()).isFalse();
        robot.interact(() -> printer.setValue(printers.there.getFirst()));
        assertThat(robot.lookup("#printer-down").<Spinner<Double>>query().getValue())
                .isEqualTo(0.7);
    }

    @Test
    void the_settings_are_tried_out_on_plain_paper(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        settings(robot);
        press(robot, "#print-test");
        press(robot, "#print-calibration");
        assertThat(printers.got).extracting(PrintJob::name).containsExactly("test", "calibration");
        assertThat(printers.got.getFirst().outlined()).isTrue();
    }

    @Test
    void the_pictures_are_named_to_those_who_do_not_see_them(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        settings(robot);
        for (Feed feed : Feed.values()) {
            String id = "#feed-" + feed.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(robot.lookup(id).query().getAccessibleText())
                    .endsWith(feed.faceUp() ? "the address up" : "the address down");
        }
    }

    @Test
    void without_a_printer_it_is_said_and_one_can_look_again(FxRobot robot) throws Exception {
        List<Printers.Printer> both = printers.there;
        printers.there = List.of();
        screen.toPrint(robot);
        assertThat(LetterScreen.said(robot)).anyMatch(text -> text.startsWith("No printer is set up"));
        assertThat(robot.lookup("#print-letter").query().isDisabled()).isTrue();
        printers.there = both;
        robot.interact(() -> screen.letters.model().printing().look());
        assertThat(robot.lookup("#print-letter").query().isDisabled()).isFalse();
    }
}
