package konvert.app.facilities;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.directory.Facility;
import konvert.file.ChosenFolder;
import konvert.pdf.Envelope;
import konvert.pdf.EnvelopePdf;
import konvert.post.AddressBlock;
import konvert.post.Countries;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What is typed for a facility and goes into files: the name on an envelope, a correction. */
final class Notes {

    /** How the last saving ended. */
    sealed interface Outcome {

        record Saved(Path file) implements Outcome {}

        /** Nothing was written. */
        record Refused(Refusal why) implements Outcome {}
    }

    @FunctionalInterface
    private interface Content {

        byte[] make() throws Refusal;
    }

    private final Background background;
    private final Newest newest = new Newest();
    private final ObjectProperty<Path> folder;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

    Notes(Background background, Path folder) {
        this.background = background;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    ObjectProperty<Path> folder() {
        return folder;
    }

    /** To whom, as it stands on the envelope. */
    StringProperty name() {
        return name;
    }

    /** What is right instead of what is shown. */
    StringProperty right() {
        return right;
    }

    /** How that is known. */
    StringProperty source() {
        return source;
    }

    ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Another facility is looked at. */
    void clear() {
        name.set("");
        right.set("");
        source.set("");
        outcome.set(null);
    }

    /** Saves an envelope with that address under a free name. */
    void saveEnvelope(AddressBlock block, LocalDate today) {
        save(
                "envelope-" + today,
                ".pdf",
                () -> EnvelopePdf.of(new Envelope(
                                block,
                                List.of(),
                                EnvelopeFormats.byId(Countries.ABROAD.envelope())
                                        .orElseThrow(),
                                Countries.ABROAD,
                                EnvelopeOptions.USUAL))
                        .bytes());
    }

    /** Saves what was typed about the facility as a text, under a free name. */
    void saveCorrection(Facility facility, LocalDate today) {
        String text = Correction.text(facility, right.get(), source.get(), today);
        save("correction-" + facility.id(), ".txt", () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String start, String end, Content content) {
        Path into = folder.get();
        newest.start(() -> background
                .<Outcome>make(progress -> {
                    try {
                        Path file = free(into, start, end);
                        ChosenFolder.write(into, Map.of(file, content.make()), false);
                        return new Outcome.Saved(file);
                    } catch (Refusal e) {
                        return new Outcome.Refused(e);
                    }
                })
                .onSuccess(outcome::set));
    }

    private static Path free(Path folder, String start, String end) {
        Path file = folder.resolve(start + end);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(start + '-' + number + end);
        }
        return file;
    }
}
