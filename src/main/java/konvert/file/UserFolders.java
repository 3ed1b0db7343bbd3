package konvert.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps what is its user's: one folder, by the custom of the system. {@code KONVERT_HOME} names
 * another one.
 *
 * @param root the folder; it may not exist yet
 */
public record UserFolders(Path root) {

    /** The folders of the one who runs the program. */
    public static UserFolders current() {
        String property = System.getProperty("konvert.home");
        return property != null
                ? new UserFolders(Path.of(property))
                : of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static UserFolders of(String system, String home, Map<String, String> environment) {
        String own = environment.get("KONVERT_HOME");
        if (own != null && !own.isBlank()) {
            return new UserFolders(Path.of(own));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return new UserFolders(
                    (roaming == null ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("Konvert"));
        }
        if (name.startsWith("mac")) {
            return new UserFolders(Path.of(home, "Library", "Application Support", "Konvert"));
        }
        String data = environment.get("XDG_DATA_HOME");
        Path base = data == null || data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data);
        return new UserFolders(base.resolve("konvert"));
    }

    /** Where files for the user go while no other folder was chosen: the documents, else the home folder. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** How the window looks. */
    public Path window() {
        return root.resolve("window.json");
    }

    /** What was last chosen among the people. */
    public Path people() {
        return root.resolve("people.json");
    }

    /** What was last chosen for a letter: country, envelope, paper. */
    public Path writing() {
        return root.resolve("writing.json");
    }

    /** Words the user has taught the speller. */
    public Path words() {
        return root.resolve("words.json");
    }

    /** Who writes: the sender's profiles. */
    public Path senders() {
        return root.resolve("senders.json");
    }

    /** How one writes to whom: the pronoun, and how many letters there were. */
    public Path correspondence() {
        return root.resolve("correspondence.json");
    }

    /** What the user has found out about letters to Russia from a country. */
    public Path mailStatus() {
        return root.resolve("mail-status.json");
    }

    /** What the user has found out about the channels a letter can go by. */
    public Path channels() {
        return root.resolve("channels.json");
    }

    /** How the user's printers take envelopes, and how far they print off the place. */
    public Path printers() {
        return root.resolve("printers.json");
    }

    /** The letters. */
    public Path drafts() {
        return root.resolve("drafts");
    }

    /** What the user has corrected of the people in any directory. */
    public Path corrections() {
        return root.resolve("corrections.json");
    }

    /** People the user has added, or knows better than the directory. */
    public Path ownPeople() {
        return root.resolve("own-people.json");
    }

    /** The directory the user has chosen instead of the bundled one. */
    public Path directory() {
        return root.resolve("directory.json");
    }

    /** All of the above: what goes when everything is deleted. */
    public List<Path> all() {
        return List.of(
                window(),
                people(),
                writing(),
                words(),
                senders(),
                correspondence(),
                mailStatus(),
                channels(),
                printers(),
                drafts(),
                corrections(),
                ownPeople(),
                directory());
    }
}
