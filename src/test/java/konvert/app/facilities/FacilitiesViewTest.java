package konvert.app.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.control.AddressCard;
import konvert.app.control.Background;
import konvert.app.shell.Language;
import konvert.app.shell.Place;
import konvert.app.shell.Shell;
import konvert.app.shell.Theme;
import konvert.app.shell.WindowSettings;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.Ended;
import konvert.directory.Facility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FacilitiesViewTest {

    private static final Directory BUNDLED = BundledDirectory.load();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private final Background background = Background.inline();
    private final ObjectProperty<WindowSettings> settings = new SimpleObjectProperty<>(
            WindowSettings.first().with(Language.ENGLISH).with(Theme.LIGHT));
    private final List<String> went = new ArrayList<>();
    private final FacilitiesModel model = new FacilitiesModel(background, TODAY, Path.of("target"));
    private Scene scene;

    @Start
    void open(Stage stage) {
        FacilityWays ways =
                new FacilityWays(person -> went.add("person " + person.id()), page -> went.add("page " + page));
        Place facilities =
                new Place("facilities", Feather.HOME, KeyCode.DIGIT2, words -> new FacilitiesView(words, model, ways));
        scene = new Shell(List.of(facilities), settings, background).scene();
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(860);
        stage.show();
        model.open(BUNDLED);
        scene.lookup("#facility-search").requestFocus();
    }

    @Test
    void all_are_listed_and_counted_and_the_card_says_what_to_do(FxRobot robot) {
        assertThat(list(robot).getItems()).hasSize(BUNDLED.facilities().size());
        assertThat(text(robot, "#facility-count"))
                .isEqualTo(BUNDLED.facilities().size() + " facilities");
        assertThat(says(robot, "Choose a facility on the left")).isTrue();
    }

    @Test
    void a_nickname_in_latin_letters_shows_the_address_in_three_forms(FxRobot robot) {
        robot.write("lefortovo");
        assertThat(selected()).isEqualTo("sizo-2-fsin");
        assertThat(says(robot, "ФКУ СИЗО-2 ФСИН России")).isTrue();
        assertThat(says(robot, "Remand Prison No. 2, Russian Federal Penitentiary Service"))
                .isTrue();
        assertThat(says(robot, "Лефортовская тюрьма")).isTrue();
        assertThat(address(robot)).startsWith("ФКУ СИЗО-2").contains("111020").endsWith("RUSSIA / РОССИЯ");
        robot.clickOn("Posted in Russia");
        assertThat(address(robot)).endsWith("111020");
        robot.clickOn("In both scripts");
        assertThat(address(robot)).contains("MOSCOW");
    }

    @Test
    void the_keys_lead_from_the_search_into_the_list_and_back(FxRobot robot) {
        robot.write("рубцовск");
        robot.push(KeyCode.ENTER);
        assertThat(list(robot).isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(list(robot).getItems().get(1).id());
        robot.push(KeyCode.ESCAPE);
        assertThat(model.query().get()).isEmpty();
        assertThat(robot.lookup("#facility-search").query().isFocused()).isTrue();
    }

    @Test
    void nothing_found_says_so_and_shows_all_again(FxRobot robot) {
        robot.write("xyzzy");
        assertThat(says(robot, "No facility found for “xyzzy”")).isTrue();
        robot.clickOn("Show all");
        assertThat(list(robot).getItems()).hasSize(BUNDLED.facilities().size());
    }

    @Test
    void sources_that_part_stand_side_by_side_and_lead_to_their_pages(FxRobot robot) {
        look(robot, "ik-10-ulyanovskaya");
        assertThat(robot.lookup("#differ").query().isVisible()).isTrue();
        assertThat(says(robot, "433510")).isTrue();
        assertThat(says(robot, "433504")).isTrue();
        robot.interact(() -> robot.lookup("Address as seen on 12 June 2026")
                .queryAs(Hyperlink.class)
                .fire());
        assertThat(went).singleElement().asString().startsWith("page https://");
    }

    @Test
    void people_held_there_lead_to_their_cards(FxRobot robot) {
        look(robot, "sizo-2-moskovskaya");
        robot.interact(() -> robot.lookup("Aleksandr Sergeevich Bakhtin")
                .queryAs(Hyperlink.class)
                .fire());
        assertThat(went).containsExactly("person bakhtin-aleksandr-1971");
    }

    @Test
    void an_envelope_without_a_name_asks_for_one_and_takes_it_over_at_once(FxRobot robot) {
        look(robot, "sizo-2-moskovskaya");
        robot.interact(() -> model.notes().folder().set(folder));
        press(robot, "#facility-envelope");
        assertThat(robot.lookup("#no-name").query().isVisible()).isTrue();
        robot.clickOn("#facility-name").write("Иванову Ивану");
        assertThat(robot.lookup("#no-name").query().isVisible()).isFalse();
        assertThat(address(robot)).startsWith("Иванову Ивану");
        press(robot, "#facility-envelope-save");
        press(robot, "#facility-envelope-save");
        assertThat(folder.resolve("envelope-2026-11-22.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("envelope-2026-11-22-2.pdf")).isNotEmptyFile();
        assertThat(text(robot, "#facility-saved")).contains("envelope-2026-11-22-2.pdf");
    }

    @Test
    void a_correction_is_a_small_file_and_nothing_is_sent(FxRobot robot) throws Exception {
        look(robot, "sizo-2-moskovskaya");
        robot.interact(() -> model.notes().folder().set(folder));
        press(robot, "#facility-correct");
        assertThat(says(robot, "Konvert sends nothing")).isTrue();
        assertThat(robot.lookup("#facility-correction-save").query().isDisabled())
                .isTrue();
        robot.interact(() -> {
            model.notes().right().set("ул. Горвал,\nд. 7");
            model.notes().source().set("https://example.org");
        });
        press(robot, "#facility-correction-save");
        assertThat(Files.readString(folder.resolve("correction-sizo-2-moskovskaya.txt")))
                .isEqualTo("""
                        facility: sizo-2-moskovskaya
                        shown: ФКУ СИЗО-2 УФСИН России по Московской области, ул. Горвал, д. 6, г. Волоколамск, Московская область, 143600
                        right: ул. Горвал, / д. 7
                        source: https://example.org
                        date: 2026-11-22
                        """);
    }

    @Test
    void what_was_typed_is_gone_with_the_facility_and_stays_with_the_language(FxRobot robot) {
        look(robot, "sizo-2-moskovskaya");
        press(robot, "#facility-envelope");
        robot.interact(() -> model.notes().name().set("Иванову"));
        robot.interact(() -> settings.set(settings.get().with(Language.RUSSIAN)));
        assertThat(address(robot)).startsWith("Иванову");
        assertThat(says(robot, "Кому: так, как будет стоять на конверте")).isTrue();
        look(robot, "sizo-2-fsin");
        assertThat(address(robot)).startsWith("ФКУ СИЗО-2");
        assertThat(robot.lookup("#facility-name").tryQuery()).isEmpty();
    }

    @Test
    void one_that_is_no_more_says_so_and_leads_to_its_successor(FxRobot robot) {
        Facility now = BUNDLED.facility("ik-10-altayskiy-kray").orElseThrow();
        Facility old = BUNDLED.facility("ik-5-altayskiy-kray").orElseThrow();
        Facility before = new Facility(
                old.id(),
                old.name(),
                old.type(),
                old.number(),
                old.body(),
                old.region(),
                old.country(),
                old.address(),
                null,
                List.of(),
                new Ended(Ended.How.MERGED, LocalDate.of(2026, 3, 1), now.id(), null),
                old.sources());
        robot.interact(() -> model.open(new Directory(List.of(), List.of(before), List.of(), List.of()).over(BUNDLED)));
        look(robot, old.id());
        assertThat(says(robot, "This facility was merged with another one on 1 March 2026"))
                .isTrue();
        robot.interact(
                () -> robot.lookup("Go to ИК-10").queryAs(Hyperlink.class).fire());
        assertThat(selected()).isEqualTo(now.id());
    }

    @Test
    void every_button_and_field_says_what_it_is_to_a_screen_reader(FxRobot robot) {
        look(robot, "sizo-2-moskovskaya");
        press(robot, "#facility-envelope");
        for (String id : List.of("#facility-search", "#facilities", "#facility-name")) {
            assertThat(robot.lookup(id).query().getAccessibleText()).as(id).isNotBlank();
        }
        assertThat(robot.lookup(".facility-card .button").queryAllAs(Button.class))
                .allMatch(button ->
                        Stream.of(button.getText(), button.getAccessibleText()).anyMatch(Objects::nonNull));
    }

    @Test
    void is_there_to_be_looked_at(FxRobot robot) throws Exception {
        robot.write("ик-10");
        look(robot, "ik-10-ulyanovskaya");
        Screenshots.take(robot, "facilities", scene, settings);
        look(robot, "sizo-2-moskovskaya");
        press(robot, "#facility-envelope");
        Screenshots.take("facilities-envelope", scene);
        press(robot, "#facility-correct");
        Screenshots.take("facilities-correction", scene);
        robot.interact(() -> settings.set(settings.get().withFont(200).with(Language.RUSSIAN)));
        Screenshots.take("facilities-200", scene);
    }

    private void look(FxRobot robot, String id) {
        robot.interact(() -> model.show(BUNDLED.facility(id).orElseThrow()));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            Node node = robot.lookup(id).query();
            ((javafx.scene.control.ButtonBase) node).fire();
        });
    }

    private String selected() {
        return Objects.requireNonNull(model.selected().get()).id();
    }

    private static String address(FxRobot robot) {
        return robot.lookup(".address-card").queryAs(AddressCard.class).getAccessibleText();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Facility> list(FxRobot robot) {
        return (ListView<Facility>) robot.lookup("#facilities").queryAs(ListView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean says(FxRobot robot, String part) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(part));
    }
}
