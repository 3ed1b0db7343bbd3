package konvert.app.letter;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.pdf.PrinterProfile;
import konvert.pdf.PrinterProfiles;
import konvert.pdf.Printers;
import konvert.pdf.Printers.Printer;
import org.jspecify.annotations.Nullable;

/** The printers of the computer, the one chosen, and how it takes envelopes. */
public final class Printing {

    private final Background background;
    private final Printers printers;
    private final ObjectProperty<PrinterProfiles> kept;
    private final Newest newest = new Newest();
    private final ReadOnlyObjectWrapper<@Nullable List<Printer>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PrinterProfile> profile;

    Printing(Background background, Printers printers, ObjectProperty<PrinterProfiles> kept) {
        this.background = background;
        this.printers = printers;
        this.kept = kept;
        profile = new ReadOnlyObjectWrapper<>(kept.get().of(kept.get().usual()));
    }

    Printers printers() {
        return printers;
    }

    /** The printers; none while nobody has looked. */
    ReadOnlyObjectProperty<@Nullable List<Printer>> found() {
        return found.getReadOnlyProperty();
    }

    /** The profile of the printer chosen. */
    ReadOnlyObjectProperty<PrinterProfile> profile() {
        return profile.getReadOnlyProperty();
    }

    /** Looks what printers there are; the one last chosen stays the one, else it is the system's usual one. */
    void look() {
        newest.start(() -> background.make(progress -> printers.all()).onSuccess(all -> {
            String last = kept.get().usual();
            all.stream()
                    .filter(printer -> printer.name().equals(last))
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .ifPresent(printer -> profile.set(kept.get().of(printer.name())));
            found.set(all);
        }));
    }

    /** Another printer. */
    void choose(Printer printer) {
        if (!printer.name().equals(profile.get().printer())) {
            change(kept.get().of(printer.name()));
        }
    }

    /** Something else about the printer chosen; kept for the next time. */
    void change(PrinterProfile now) {
        if (!now.equals(profile.get())) {
            profile.set(now);
            kept.set(kept.get().with(now));
        }
    }
}
