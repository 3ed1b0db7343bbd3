package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import konvert.file.OwnFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterProfilesTest {

    private static final PrinterProfile LASER =
            new PrinterProfile("Laser", Feed.LEFT_FACE_DOWN, 270, 1.2, -0.3, "Manual", "a4");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OwnFile<PrinterProfiles> file() {
        return new OwnFile<>(folder.resolve("printers.json"), PrinterProfiles.class);
    }

    @Test
    void a_printer_nothing_is_known_of_takes_envelopes_short_edge_first_in_the_middle() {
        PrinterProfile profile = PrinterProfiles.NONE.of("Ink");
        assertThat(profile.feed()).isEqualTo(Feed.CENTRE_FACE_UP);
        assertThat(profile.rotation()).isEqualTo(90);
    }

    @Test
    void each_printer_has_one_profile_and_the_last_one_changed_is_the_usual() {
        PrinterProfiles profiles = PrinterProfiles.NONE
                .with(LASER)
                .with(PrinterProfile.usual("Ink"))
                .with(LASER.withOffset(2, 2));
        assertThat(profiles.profiles()).hasSize(2);
        assertThat(profiles.usual()).isEqualTo("Laser");
        assertThat(profiles.of("Laser").dxMm()).isEqualTo(2);
    }

    @Test
    void offsets_are_tenths_of_a_millimetre() {
        assertThat(LASER.withOffset(0.14, -1.26).dxMm()).isEqualTo(0.1);
        assertThat(LASER.withOffset(0.14, -1.26).dyMm()).isEqualTo(-1.3);
        assertThatIllegalArgumentException().isThrownBy(() -> LASER.withOffset(31, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LASER.withRotation(45));
    }

    @Test
    void profiles_are_read_as_they_were_written() throws Exception {
        PrinterProfiles profiles = PrinterProfiles.NONE.with(LASER);
        file().save(profiles);
        assertThat(file().load().value()).isEqualTo(profiles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", //
                "{\"profiles\": [{\"printer\": \"Laser\", \"rotation\": 45}]}",
                "{\"profiles\": [{\"printer\": \"Laser\", \"feed\": \"UPSIDE\"}]}"
            })
    void a_file_that_says_no_profiles_is_set_aside(String content) throws Exception {
        Files.writeString(file().path(), content);
        OwnFile.Loaded<PrinterProfiles> loaded = file().load();
        assertThat(loaded.value()).isNull();
        assertThat(Objects.requireNonNull(loaded.setAside())).hasContent(content);
    }

    @Test
    void what_a_file_leaves_out_is_as_usual() throws Exception {
        Files.writeString(file().path(), "{\"profiles\": [{\"printer\": \"Laser\"}]}");
        PrinterProfile profile = Objects.requireNonNull(file().load().value()).of("Laser");
        assertThat(profile.feed()).isEqualTo(Feed.CENTRE_FACE_UP);
        assertThat(profile.rotation()).isZero();
        assertThat(profile.tray()).isEmpty();
    }
}
