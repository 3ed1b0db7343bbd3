package konvert.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import konvert.app.Screenshots;
import konvert.app.shell.Language;
import konvert.app.shell.Theme;
import konvert.directory.Directory;
import konvert.directory.Origin;
import konvert.directory.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnFormTest {

    private PeopleScreen screen;

    @Start
    void start(Stage stage) {
        screen = new PeopleScreen(stage);
    }

    @Test
    void someone_nobody_found_is_written_down_and_can_be_written_to_at_once(FxRobot robot) {
        robot.interact(() -> screen.model.query().set("Лебедева Вера Павловна"));
        robot.clickOn("Add someone by hand");
        assertThat(text(robot, "#own-surname")).isEqualTo("Лебедева");
        assertThat(text(robot, "#own-patronymic")).isEqualTo("Павловна");
        assertThat(label(robot, "#own-dative")).isEqualTo("To: Лебедевой Вере Павловне");
        type(robot, "#own-born", "10.03.1990");
        type(robot, "#own-facility", "СИЗО-2 Волоколамск");
        robot.type(KeyCode.ENTER);
        assertThat(label(robot, "#own-place")).contains("143600");
        robot.interact(() -> screen.model.own().form().unit.set("отряд № 3"));
        save(robot);
        Person person = screen.own.get().people().getFirst();
        assertThat(person.id()).isEqualTo("lebedeva-vera-1990");
        assertThat(person.custody().facility()).isEqualTo("sizo-2-moskovskaya");
        assertThat(screen.selected()).isEqualTo("lebedeva-vera-1990");
        assertThat(label(robot, "#own-tag")).isEqualTo("added by you");
        robot.clickOn("#envelope");
        assertThat(screen.went).containsExactly("envelope lebedeva-vera-1990");
    }

    @Test
    void an_address_no_directory_has_is_written_by_hand_and_stands_on_the_card(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        type(robot, "#own-surname", "Орлова");
        type(robot, "#own-given", "Анна");
        robot.interact(() -> screen.model.own().form().placeByHand.set(true));
        type(robot, "#own-place-name", "ФКУ ИК-77 УФСИН России по Тверской области");
        type(robot, "#own-postcode", "17129");
        save(robot);
        assertThat(label(robot, "#own-fault")).contains("six digits");
        assertThat(screen.own.get().people()).isEmpty();
        type(robot, "#own-postcode", "9");
        robot.interact(() -> screen.model.own().form().locality.set("п. Озёрный"));
        save(robot);
        assertThat(screen.own.get().facilities()).hasSize(1);
        assertThat(robot.lookup(".address-card .line").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(line -> line.contains("171299"));
    }

    @Test
    void what_cannot_be_is_said_while_one_types_and_nothing_is_saved(FxRobot robot) {
        robot.interact(() -> screen.model.own().begin(""));
        save(robot);
        assertThat(label(robot, "#own-fault")).contains("Write the surname");
        type(robot, "#own-surname", "Orlova");
        type(robot, "#own-born", "spring");
        assertThat(robot.lookup(".fault").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .extracting(Label::getText)
                .anyMatch(said -> said.contains("Russian letters"))
                .anyMatch(said -> said.contains("a year such as 1971"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#person-form").tryQuery()).isEmpty();
        assertThat(screen.own.get().people()).isEmpty();
    }

    @Test
    void a_correction_of_someone_in_the_directory_is_shown_and_can_be_taken_back(FxRobot robot) {
        Person bakhtin = PeopleScreen.BUNDLED.person("bakhtin-aleksandr-1971").orElseThrow();
        robot.interact(() -> {
            screen.model.show(bakhtin);
            screen.model.own().edit(bakhtin);
            screen.model.own().form().unit.set("отряд № 3");
        });
        save(robot);
        assertThat(label(robot, "#own-tag")).isEqualTo("corrected by you");
        assertThat(origin(bakhtin)).isEqualTo(Origin.CORRECTED);
        robot.interact(() -> screen.model.own().remove(bakhtin));
        assertThat(origin(bakhtin)).isEqualTo(Origin.DIRECTORY);
        robot.interact(() -> screen.model.own().undo());
        assertThat(origin(bakhtin)).isEqualTo(Origin.CORRECTED);
    }

    @Test
    void saving_without_a_change_corrects_nothing(FxRobot robot) {
        Person bakhtin = PeopleScreen.BUNDLED.person("bakhtin-aleksandr-1971").orElseThrow();
        robot.interact(() -> {
            screen.model.own().edit(bakhtin);
            screen.model.own().save();
        });
        assertThat(screen.own.get().people()).isEmpty();
    }

    @Test
    void someone_deleted_can_be_put_back(FxRobot robot) {
        robot.interact(() -> {
            screen.model.own().begin("Орлова Анна");
            screen.model.showSaved(
                    java.util.Objects.requireNonNull(screen.model.own().save()));
        });
        Person orlova = screen.own.get().people().getFirst();
        assertThat(screen.selected()).isEqualTo(orlova.id());
        robot.interact(() -> screen.model.own().remove(orlova));
        assertThat(screen.selected()).isEmpty();
        robot.clickOn("Undo");
        assertThat(screen.selected()).isEqualTo(orlova.id());
    }

    @Test
    void what_is_typed_stays_in_another_language(FxRobot robot) {
        robot.interact(() -> screen.model.own().begin("Орлова Анна"));
        type(robot, "#own-born", "1985");
        screen.speak(robot, Language.RUSSIAN);
        assertThat(text(robot, "#own-surname")).isEqualTo("Орлова");
        assertThat(text(robot, "#own-born")).isEqualTo("1985");
        assertThat(label(robot, "#own-dative")).isEqualTo("Кому: Орловой Анне");
    }

    @Test
    void pictures_of_the_form(FxRobot robot) throws Exception {
        robot.interact(() -> screen.model.own().begin("Лебедева Вера Павловна"));
        type(robot, "#own-born", "spring");
        type(robot, "#own-facility", "ик-6");
        Screenshots.take("own-form-light", screen.scene);
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Theme.DARK)));
        Screenshots.take("own-form-dark", screen.scene);
        screen.speak(robot, Language.RUSSIAN);
        robot.interact(() -> screen.model.own().form().placeByHand.set(true));
        Screenshots.take("own-form-russian", screen.scene);
        screen.font(robot, 200);
        Screenshots.take("own-form-200", screen.scene);
    }

    @Test
    void pictures_of_a_card_of_ones_own_with_two_addresses(FxRobot robot) throws Exception {
        Person person = PeopleScreen.BUNDLED.person("bakhtin-aleksandr-1971").orElseThrow();
        robot.interact(() -> {
            screen.model.show(person);
            screen.model.own().edit(person);
            screen.model.own().form().unit.set("отряд № 3");
        });
        save(robot);
        Screenshots.take(robot, "card-two-addresses", screen.scene, screen.settings);
        robot.interact(() -> robot.lookup(".person-card .scroll-pane")
                .queryAs(javafx.scene.control.ScrollPane.class)
                .setVvalue(1));
        Screenshots.take("card-own", screen.scene);
        robot.interact(() -> screen.settings.set(screen.settings.get().with(Theme.DARK)));
        Screenshots.take("card-own-dark", screen.scene);
    }

    private Origin origin(Person person) {
        Directory directory =
                java.util.Objects.requireNonNull(screen.model.opened().get());
        return directory.originOf(person);
    }

    private static void save(FxRobot robot) {
        robot.clickOn("#own-save");
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryAs(TextInputControl.class);
            control.requestFocus();
            control.appendText(text);
        });
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }

    private static String label(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }
}
