package konvert.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Language;
import konvert.pdf.Printers;
import konvert.pdf.TestPhotos;
import konvert.post.Countries;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In the step Print: photographs after the letter, and a postcard in its place. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PhotosAndCardsTest {

    @TempDir
    static Path home;

    private LetterScreen screen;

    @Start
    void open(Stage stage) throws IOException {
        screen = new LetterScreen(stage, home, Printers.system());
    }

    @AfterEach
    void close(FxRobot robot) {
        screen.close(robot);
    }

    private Path jpeg() throws IOException {
        return Files.write(screen.folder.resolve("cat.jpg"), TestPhotos.jpeg(1200, 800, 1));
    }

    private Path png() throws IOException {
        return Files.write(screen.folder.resolve("garden.png"), TestPhotos.encoded(TestPhotos.pixels(300, 400), "png"));
    }

    /** Adds without the system's own dialog. */
    private static void add(FxRobot robot, Path... files) {
        robot.interact(() -> robot.lookup(node -> node instanceof PhotosPart)
                .<PhotosPart>query()
                .add(List.of(files)));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    private Path saved(LettersModel.OpenLetter letter, String name) {
        return screen.folder.resolve(
                name + "-" + letter.model().composition().get().letter().date() + ".pdf");
    }

    @Test
    void photographs_are_said_in_millimetres_and_saved_without_what_the_camera_wrote(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        add(robot, jpeg(), png());
        assertThat(LetterScreen.said(robot))
                .anyMatch(text -> text.matches("cat.jpg: prints \\d+ × \\d+ mm at \\d+ dpi\\."))
                .anyMatch(text -> text.startsWith("garden.png: prints ") && text.contains("looks coarse"));
        assertThat(letter.model().proof().get().letter().count()).isEqualTo(2);
        screen.look(robot, "photos", 0.25);
        press(robot, "#save-letter");
        byte[] pdf = Files.readAllBytes(saved(letter, "letter"));
        String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(TestPhotos.SECRETS).noneMatch(bytes::contains);
        assertThat(bytes).doesNotContain("cat.jpg", "Exif");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(1).getResources().getXObjectNames()).hasSize(2);
        }
    }

    @Test
    void photographs_are_put_in_order_and_removed_and_the_keyboard_stays_with_them(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        Path cat = jpeg();
        Path garden = png();
        add(robot, cat, garden);
        assertThat(robot.lookup("#photo-remove-1").query().getAccessibleText()).isEqualTo("Remove: garden.png");
        robot.interact(() -> robot.lookup("#photo-earlier-1").query().requestFocus());
        press(robot, "#photo-earlier-1");
        assertThat(letter.model().photos().get().files()).containsExactly(garden, cat);
        robot.interact(() -> robot.lookup("#photo-remove-1").query().requestFocus());
        press(robot, "#photo-remove-1");
        assertThat(letter.model().photos().get().files()).containsExactly(garden);
        assertThat(screen.scene.getFocusOwner().getId()).isEqualTo("photo-remove-0");
        press(robot, "#photo-remove-0");
        assertThat(letter.model().photos().get().files()).isEmpty();
        assertThat(screen.scene.getFocusOwner().getId()).isEqualTo("add-photos");
        assertThat(letter.model().proof().get().letter().count()).isOne();
    }

    @Test
    void a_file_that_is_no_picture_is_named_where_it_was_added(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        add(robot, Files.writeString(screen.folder.resolve("list.jpg"), "cat, garden"));
        assertThat(LetterScreen.said(robot)).anyMatch(text -> text.contains("list.jpg is no photograph"));
        screen.look(robot, "photos-refused", 0.25);
        press(robot, "#photo-remove-0");
        assertThat(LetterScreen.said(robot)).noneMatch(text -> text.contains("is no photograph"));
    }

    @Test
    void a_postcard_takes_the_place_of_letter_and_envelope_in_sight_and_in_the_file(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        robot.interact(() -> robot.lookup("#kind").<ComboBox<String>>query().setValue("a6"));
        assertThat(letter.model().proof().get().letter().sizesMm())
                .singleElement()
                .satisfies(size -> assertThat(size.getWidth()).isEqualTo(148));
        for (String id : List.of("#envelope", "#own-size", "#sides")) {
            assertThat(robot.lookup(id).query().getParent().isVisible()).as(id).isFalse();
        }
        for (Class<?> part : List.of(PhotosPart.class, EnclosuresPart.class, ReplyPart.class)) {
            assertThat(robot.lookup(part::isInstance).query().isVisible())
                    .as(part.getName())
                    .isFalse();
        }
        assertThat(seen(robot))
                .contains("Name on the card", "Also on the card", "Print it on the card", "On a sheet, to cut out")
                .noneMatch(text -> text.contains("on the envelope"))
                .doesNotContain("Paper", "Address in a window of", "On both sides of the paper");
        screen.look(robot, "postcard", 0, 1);
        press(robot, "#save-postcard");
        try (PDDocument document = Loader.loadPDF(saved(letter, "postcard").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Пишу вам из Берлина.", "143600");
        }
        robot.interact(() -> robot.lookup("#kind").<ComboBox<String>>query().setValue(""));
        assertThat(robot.lookup("#envelope").query().getParent().isVisible()).isTrue();
        assertThat(seen(robot)).contains("Name on the envelope", "Paper").doesNotContain("Name on the card");
    }

    @Test
    void in_a_small_window_with_large_type_the_other_buttons_are_in_a_menu(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        assertThat(robot.lookup("#more").query().isVisible()).isFalse();
        robot.interact(() -> {
            screen.size(1024, 768);
            screen.settings.set(screen.settings.get().with(Language.RUSSIAN).withFont(200));
        });
        Screenshots.take("print-small-200", screen.scene);
        assertThat(robot.lookup("#save-letter").query().isVisible()).isFalse();
        Node bar = robot.lookup(".save").query();
        assertThat(bar.getBoundsInLocal().getHeight()).isLessThan(0.25 * screen.scene.getHeight());
        MenuButton more = robot.lookup("#more").query();
        assertThat(more.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Сохранить письмо", "Сохранить конверт", "Напечатать письмо", "Напечатать конверт");
        robot.interact(() -> more.getItems().getFirst().fire());
        assertThat(saved(letter, "letter")).exists();
    }

    /** The words of the step Print that are in sight, or would be when scrolled to. */
    private static List<String> seen(FxRobot robot) {
        return inSight(robot, Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static <N extends Node> List<N> inSight(FxRobot robot, Class<N> kind) {
        return robot.lookup(node -> kind.isInstance(node) && isInSight(node)).queryAllAs(kind).stream()
                .toList();
    }

    private static boolean isInSight(Node node) {
        return node.isVisible()
                && ("print-choices".equals(node.getId()) || (node.getParent() != null && isInSight(node.getParent())));
    }

    @Test
    void with_large_writing_nothing_covers_anything_and_no_words_are_cut(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        press(robot, "#reply-open");
        robot.interact(() -> letter.model().country().set(Countries.byCode("US").orElseThrow()));
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
            robot.interact(() ->
                    screen.settings.set(screen.settings.get().with(language).withFont(200)));
            robot.interact(() -> screen.scene.getRoot().layout());
            List<Labeled> words = inSight(robot, Labeled.class).stream()
                    .filter(each -> each instanceof CheckBox
                            || each instanceof Button
                            || each.getStyleClass().contains("field-name"))
                    .toList();
            List<Node> all = new ArrayList<>(words);
            all.addAll(inSight(robot, Spinner.class));
            all.addAll(inSight(robot, ComboBox.class));
            all.removeIf(each -> "filtered".equals(each.getId())); // stands in the field for the country
            assertThat(words).hasSizeGreaterThan(20);
            for (Node one : all) {
                assertThat(all)
                        .as("%s %s", language, one)
                        .noneMatch(other -> !other.equals(one) && place(other).intersects(inner(place(one))));
            }
            assertThat(words).allSatisfy(each -> assertThat(drawn(each)).isEqualTo(each.getText()));
        }
    }

    /** The words as they are drawn, cut where there is no room; not those of an icon beside them. */
    private static String drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(each -> ((Text) each).getText())
                .collect(Collectors.joining());
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds inner(Bounds all) {
        return new BoundingBox(all.getMinX() + 1, all.getMinY() + 1, all.getWidth() - 2, all.getHeight() - 2);
    }

    @Test
    void for_a_prison_in_another_country_nothing_of_the_Russian_post_is_said_or_offered(FxRobot robot)
            throws Exception {
        robot.interact(() -> screen.letters.open(Letters.inBelarus()));
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        press(robot, "#reply-open");
        robot.interact(() -> {
            letter.model().country().set(Countries.RUSSIA);
            letter.model().returnAddress().set("А. Шмидт\n101000, г. Москва");
        });
        assertThat(robot.lookup("#mail-status").tryQuery()).isEmpty();
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isFalse();
        assertThat(seen(robot))
                .anyMatch(text -> text.startsWith("Stamps: the answer is posted in Belarus"))
                .contains("Price: What your post takes for a letter abroad. (Unverified: look it up.)");
        robot.interact(() -> letter.model().country().set(letter.to()));
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isFalse();
        assertThat(seen(robot)).contains("On paper").noneMatch(text -> text.startsWith("Price:"));
        screen.look(robot, "belarus", 0, 1);
    }

    @Test
    void the_index_stamp_is_offered_where_the_Russian_post_reads_it(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isFalse();
        robot.interact(() -> letter.model().country().set(Countries.RUSSIA));
        assertThat(robot.lookup("#no-index-stamp").query().isVisible()).isTrue();
    }

    @Test
    void the_name_of_paper_follows_the_country_one_posts_from(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        assertThat(seen(robot)).contains("Paper, from abroad");
        robot.interact(() -> letter.model().country().set(Countries.RUSSIA));
        assertThat(seen(robot)).contains("Paper, from inside Russia").doesNotContain("Paper, from abroad");
    }

    @Test
    void for_an_envelope_with_a_window_none_is_there_to_look_at(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        robot.interact(() -> letter.model().side().set(Side.ENVELOPE));
        assertThat(robot.lookup("#envelope-preview").query().isVisible()).isTrue();
        ComboBox<String> window = robot.lookup("#window").query();
        robot.interact(() -> window.setValue("us10"));
        assertThat(robot.lookup("#sides").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#envelope-preview").query().isVisible()).isFalse();
        assertThat(robot.lookup("#letter-preview").query().isVisible()).isTrue();
        assertThat(robot.lookup("#save-letter").<Button>query().isDefaultButton())
                .isTrue();
        assertThat(robot.lookup("#save-both").tryQuery()).isEmpty();
        assertThat(robot.lookup("#save-envelope").tryQuery()).isEmpty();
        robot.interact(() -> window.setValue(""));
        assertThat(robot.lookup("#sides").query().getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#envelope-preview").query().isVisible()).isTrue();
    }

    @Test
    void with_a_window_too_the_keyboard_goes_on_in_a_field_that_is_there(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        robot.interact(() -> robot.lookup("#window").<ComboBox<String>>query().setValue("dinb"));
        robot.interact(() -> letter.model().step().set(Step.WRITE));
        robot.interact(() -> robot.lookup("#text").query().requestFocus());
        robot.interact(() -> letter.model().step().set(Step.PRINT));
        assertThat(screen.scene.getFocusOwner().getId()).isEqualTo("kind");
    }

    @Test
    void for_an_envelope_with_a_window_only_what_changes_the_print_is_offered(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        robot.interact(() -> {
            letter.model().country().set(Countries.byCode("US").orElseThrow());
            letter.model().returnAddress().set("Anna Schmidt\n1 Main Street\nNew York, NY 10001");
        });
        assertThat(boxes(robot)).contains("captions", "air-mail", "registered", "return-on-back", "on-sheet");
        robot.interact(() -> robot.lookup("#window").<ComboBox<String>>query().setValue("us10"));
        assertThat(boxes(robot)).containsExactly("cyrillic-only");
        assertThat(seen(robot))
                .contains("Envelope with a window")
                .contains("For the answer; this window does not show it: write it on the envelope by hand")
                .doesNotContain("Also on the envelope", "Envelope");
        robot.interact(() -> robot.lookup("#window").<ComboBox<String>>query().setValue("dinb"));
        assertThat(seen(robot)).contains("Print it in the window");
        press(robot, "#reply-open");
        assertThat(boxes(robot)).containsExactly("air-mail", "cyrillic-only");
        assertThat(seen(robot)).contains("PAR AVION on the envelope for the answer");
        robot.interact(() -> letter.model().withReturnAddress().set(false));
        assertThat(boxes(robot)).as("no answer without an address").containsExactly("cyrillic-only");
        robot.interact(() -> {
            letter.model().country().set(Countries.RUSSIA);
            robot.lookup("#kind").<ComboBox<String>>query().setValue("a6");
        });
        assertThat(boxes(robot)).as("a card has no window").containsExactly("on-sheet", "sender-above");
        robot.interact(() -> robot.lookup("#kind").<ComboBox<String>>query().setValue(""));
        assertThat(boxes(robot)).isEmpty();
        robot.interact(() -> robot.lookup("#window").<ComboBox<String>>query().setValue(""));
        assertThat(boxes(robot)).contains("no-index-stamp", "captions");
        assertThat(seen(robot)).contains("Also on the envelope", "Envelope", "By air: PAR AVION");
    }

    /** What of {@link EnvelopeExtra} is in sight, by the id of its box. */
    private static List<String> boxes(FxRobot robot) {
        List<String> all = Stream.of(EnvelopeExtra.values())
                .map(extra -> extra.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return inSight(robot, CheckBox.class).stream()
                .map(Node::getId)
                .filter(all::contains)
                .toList();
    }

    @Test
    void an_envelope_with_a_window_or_in_two_scripts_is_there_to_be_looked_at(FxRobot robot) throws Exception {
        LettersModel.OpenLetter letter = screen.toPrint(robot);
        robot.interact(() -> {
            letter.model().country().set(Countries.byCode("US").orElseThrow());
            letter.model().returnAddress().set("Anna Schmidt\n1 Main Street\nNew York, NY 10001");
            letter.model().side().set(Side.ENVELOPE);
        });
        assertThat(seen(robot)).contains("Address in Russian letters only");
        screen.look(robot, "two-scripts", 0.8);
        robot.interact(() -> robot.lookup("#cyrillic-only").<CheckBox>query().fire());
        screen.look(robot, "one-script", 0.8);
        robot.interact(() -> robot.lookup("#window").<ComboBox<String>>query().setValue("us10"));
        screen.look(robot, "window", 0.8);
    }

    @Test
    void the_step_print_is_there_to_be_looked_at(FxRobot robot) throws Exception {
        screen.toPrint(robot);
        press(robot, "#reply-open");
        Screenshots.take(robot, "print", screen.scene, screen.settings);
        screen.look(robot, "print", 0, 0.35, 0.7, 1);
    }
}
