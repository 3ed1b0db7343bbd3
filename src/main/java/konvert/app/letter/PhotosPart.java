package konvert.app.letter;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import konvert.app.control.Flow;
import konvert.app.control.Icon;
import konvert.app.control.Shown;
import konvert.pdf.PhotoPages;
import konvert.pdf.Photos;
import konvert.pdf.Picture;
import konvert.words.Words;
import org.kordamp.ikonli.feather.Feather;

/** The photographs that are printed after the letter: added, removed, put in order; how large each one prints. */
final class PhotosPart extends VBox {

    private final Words words;
    private final LetterModel model;
    private final VBox rows = new VBox();

    PhotosPart(Words words, LetterModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("group");
        Label name = new Label(words.say("photos"));
        name.getStyleClass().add("field-name");
        Button add = new Button(words.say("photos.add"), new Icon(Feather.IMAGE));
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

    private void show() {
        rows.getChildren().clear();
        List<Path> files = model.photos().get().files();
        List<Picture> pictures = model.proof().get().photos().pictures();
        for (int i = 0; i < files.size(); i++) {
            // The proof may be a moment older than the files.
            String said = pictures.size() == files.size()
                    ? PhotoPages.said(files.get(i), pictures.get(i), Words.of("words", words.locale()))
                    : String.valueOf(files.get(i).getFileName());
            rows.getChildren().add(row(said, i));
        }
    }

    private Flow row(String said, int place) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Button earlier = new Button(words.say("photos.earlier"));
        earlier.setId("photo-earlier-" + place);
        earlier.setDisable(place == 0);
        earlier.setOnAction(event -> {
            List<Path> files = new ArrayList<>(model.photos().get().files());
            Collections.swap(files, place, place - 1);
            set(files, model.photos().get().aPage());
        });
        Button remove = new Button(words.say("photos.remove"));
        remove.setId("photo-remove-" + place);
        remove.setOnAction(event -> {
            List<Path> files = new ArrayList<>(model.photos().get().files());
            files.remove(place);
            set(files, model.photos().get().aPage());
        });
        return new Flow(label, earlier, remove);
    }
}
