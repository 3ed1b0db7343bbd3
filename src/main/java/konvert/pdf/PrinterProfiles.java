package konvert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is known of the user's printers.
 *
 * @param usual name of the printer last chosen; empty before any was
 */
public record PrinterProfiles(List<PrinterProfile> profiles, String usual) {

    public static final PrinterProfiles NONE = new PrinterProfiles(List.of(), "");

    /** What a file leaves out is empty. */
    public PrinterProfiles {
        profiles = List.copyOf(Objects.requireNonNullElse(profiles, List.of()));
        usual = Objects.requireNonNullElse(usual, "");
    }

    /** The profile of that printer; the usual one for a printer nothing is known of. */
    public PrinterProfile of(String printer) {
        return profiles.stream()
                .filter(profile -> profile.printer().equals(printer))
                .findFirst()
                .orElseGet(() -> PrinterProfile.usual(printer));
    }

    /** With that profile in the place of the one of its printer, which is now the usual one. */
    public PrinterProfiles with(PrinterProfile profile) {
        List<PrinterProfile> all = new ArrayList<>(profiles);
        all.removeIf(other -> other.printer().equals(profile.printer()));
        all.add(profile);
        return new PrinterProfiles(all, profile.printer());
    }
}
