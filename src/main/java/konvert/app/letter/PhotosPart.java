package konvert.app.letter;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import konvert.app.control.Flow;
import konvert.app.control.Icon;
import konvert.app.control.Notice;
import konvert.app.control.Shown;
import konvert.app.control.Tone;
import konvert.app.control.Wrapped;
import konvert.pdf.PhotoPages;
import konvert.pdf.Photos;
import konvert.pdf.Picture;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The photographs that are printed after the letter: added, removed, put in order; how large each one prints. */
final class PhotosPart extends VBox {

    private final Words words;
    private final LetterModel model;
    private final Words facts;
    private final VBox rows = new VBox();
    private final Button add;
    private List<String> shown = List.of();
    private List<String> shownRefused = List.of();

    PhotosPart(Words words, LetterModel model) {
        this.words = words;
        this.model = model;
        facts = Words.of("words", words.locale());
        rows.getStyleClass().add("form");
        getStyleClass().add("group");
        Label name = new Label(words.say("photos"));
        name.getStyleClass().add("field-name");
        add = new Button(words.say("photos.add"), new Icon(Feather.IMAGE));
        add.setId("add-photos");
        add.setOnAction(event -> choose());
        ObjectProperty<Integer> aPage =
                new SimpleObjectProperty<>(model.photos().get().aPage());
        aPage.subscribe((was, now) -> set(model.photos().get().files(), now));
        Flow row = new Flow(
                add,
                Fields.choice(Photos.A_PAGE, number -> words.say("photos.a-page." + number), "photos-a-page", aPage));
        getChildren().addAll(name, rows, row);
        model.proof().when(Shown.of(this)).subscribe(now -> show());
        model.photos().when(Shown.of(this)).subscribe(now -> show());
    }

    /** After those there are. */
    void add(List<Path> more) {
        List<Path> all = new ArrayList<>(model.photos().get().files());
        all.addAll(more);
        set(all, model.photos().get().aPage());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("photos.add"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                words.say("photos.kind"), "*.jpg", "*.jpeg", "*.JPG", "*.JPEG", "*.png", "*.PNG"),
                        new FileChooser.ExtensionFilter(words.say("letter.open-text.any"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void set(List<Path> files, int aPage) {
        model.photos().set(new Photos(files, aPage));
    }

    /** Made anew only where something else is to be said; the keyboard stays at its button, or goes to the last one. */
    private void show() {
        List<Path> files = model.photos().get().files();
        List<Picture> pictures = model.proof().get().photos().pictures();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            // The proof may be a moment older than the files.
            said.add(
                    pictures.size() == files.size()
                            ? PhotoPages.said(files.get(i), pictures.get(i), facts)
                            : name(files.get(i)));
        }
        List<String> refused = model.proof().get().problems().stream()
                .filter(problem -> files.stream().anyMatch(problem::isAbout))
                .map(facts::say)
                .toList();
        if (!said.equals(shown) || !refused.equals(shownRefused)) {
            shown = said;
            shownRefused = refused;
            String at = focused();
            rows.getChildren().clear();
            for (int i = 0; i < files.size(); i++) {
                rows.getChildren().add(row(said.get(i), name(files.get(i)), i));
            }
            refused.forEach(sentence -> rows.getChildren().add(new Notice(Tone.STOP, sentence)));
            focus(at);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Id of the button in a row that has the keyboard; an empty text for none. */
    private String focused() {
        return rows.lookupAll(".button").stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    private void focus(String id) {
        if (id.isEmpty()) {
            return;
        }
        Node same = rows.lookup("#" + id);
        int last = rows.lookupAll(".photo").size() - 1;
        Node other = last < 0 ? add : rows.lookup("#photo-remove-" + last);
        (same == null || same.isDisabled() ? other : same).requestFocus();
    }

    private VBox row(String said, String name, int place) {
        Button earlier = new Button(words.say("photos.earlier"));
        earlier.setId("photo-earlier-" + place);
        earlier.setAccessibleText(earlier.getText() + ": " + name);
        earlier.setDisable(place == 0);
        earlier.setOnAction(event -> {
            List<Path> files = new ArrayList<>(model.photos().get().files());
            Collections.swap(files, place, place - 1);
            set(files, model.photos().get().aPage());
        });
        Button remove = new Button(words.say("photos.remove"));
        remove.setId("photo-remove-" + place);
        remove.setAccessibleText(remove.getText() + ": " + name);
        remove.setOnAction(event -> {
            List<Path> files = new ArrayList<>(model.photos().get().files());
            files.remove(place);
            set(files, model.photos().get().aPage());
        });
        VBox row = new VBox(new Wrapped(said), new Flow(earlier, remove));
        row.getStyleClass().addAll("group", "photo");
        return row;
    }
}
