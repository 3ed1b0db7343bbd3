package konvert.app.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import konvert.app.control.Background;
import konvert.app.control.Newest;
import konvert.file.ChosenFolder;
import konvert.pdf.PdfFile;
import konvert.pdf.PrintJob;
import konvert.pdf.Printers;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Saves letter and envelope as PDF under neutral names that are free: nothing is overwritten. */
public final class Saving {

    /** How the last saving ended. */
    public sealed interface Outcome {

        /** The files that were written, all in one folder, one for each side; a reply kit has none. */
        record Saved(List<Path> files, List<Side> sides) implements Outcome {}

        /** Nothing was written. */
        record Refused(Refusal why) implements Outcome {}

        /**
         * The pages are with the printer.
         *
         * @param job name of the job: letter, envelope, test or calibration
         */
        record Printed(String job, String printer) implements Outcome {}

        /** Nothing was printed. */
        record NotPrinted(Refusal why) implements Outcome {}
    }

    /** Makes what is to be printed, away from the window's thread. */
    @FunctionalInterface
    interface Pages {

        PrintJob of(LetterPress press) throws Refusal;
    }

    private final Background background;
    private final LetterPress press;
    private final Newest newest = new Newest();
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

    public Saving(Background background, LetterPress press, Path folder) {
        this.background = background;
        this.press = press;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /** Where the files go. */
    public ObjectProperty<Path> folder() {
        return folder;
    }

    /** How the last saving ended; none before the first. */
    public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** What was refused has been changed since. */
    void forgetRefusal() {
        if (outcome.get() instanceof Outcome.Refused || outcome.get() instanceof Outcome.NotPrinted) {
            outcome.set(null);
        }
    }

    /**
     * Saves the sides of the composition: of a postcard the one it has, no envelope where its window shows the letter.
     *
     * @param name what the window calls the work while it lasts
     */
    public void save(Composition composition, List<Side> asked, String name) {
        boolean alone =
                composition.postcard().isPresent() || composition.window().isPresent();
        List<Side> sides = alone ? List.of(Side.LETTER) : asked;
        save(sides, name, into -> write(composition, sides, into));
    }

    /** Saves what is enclosed for an answer. */
    public void saveReply(Composition composition, ReplyChoices choices, String name) {
        save(List.of(), name, into -> {
            byte[] bytes = press.reply(composition, choices).bytes();
            List<Path> files = free(into, List.of("reply"), composition.letter().date());
            ChosenFolder.write(into, Map.of(files.getFirst(), bytes), false);
            return files;
        });
    }

    /** Writes files into a folder and says their names. */
    @FunctionalInterface
    private interface Work {

        List<Path> into(Path folder) throws Refusal;
    }

    private void save(List<Side> sides, String name, Work work) {
        Path into = folder.get();
        newest.start(() -> background
                .<Outcome>make(progress -> {
                    try {
                        return new Outcome.Saved(work.into(into), sides);
                    } catch (Refusal e) {
                        return new Outcome.Refused(e);
                    }
                })
                .named(name)
                .onSuccess(outcome::set));
    }

    /** Prints the pages; {@code name} is what the window calls the work while it lasts. */
    void print(Printers printers, Pages pages, String name) {
        newest.start(() -> background
                .<Outcome>make(progress -> {
                    try {
                        PrintJob job = pages.of(press);
                        printers.print(job, new Told(progress));
                        return new Outcome.Printed(job.name(), job.printer());
                    } catch (Refusal e) {
                        return new Outcome.NotPrinted(e);
                    }
                })
                .named(name)
                .onSuccess(outcome::set));
    }

    private record Told(Background.Progress progress) implements Printers.Progress {

        @Override
        public void at(int page, int of) {
            progress.at(page, of);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }

    private List<Path> write(Composition composition, List<Side> sides, Path into) throws Refusal {
        List<PdfFile> pdfs = new ArrayList<>();
        for (Side side : sides) {
            pdfs.add(side == Side.LETTER ? press.letter(composition) : press.envelope(composition));
        }
        String letter = composition.postcard().isPresent() ? "postcard" : "letter";
        List<String> names = sides.stream()
                .map(side -> side == Side.LETTER ? letter : "envelope")
                .toList();
        List<Path> files = free(into, names, composition.letter().date());
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            contents.put(files.get(i), pdfs.get(i).bytes());
        }
        ChosenFolder.write(into, contents, false);
        return files;
    }

    /** letter-2026-11-22.pdf, or with the first number that is free for all: letter-2026-11-22-2.pdf. */
    private static List<Path> free(Path folder, List<String> names, LocalDate date) {
        for (int number = 1; ; number++) {
            String end = "-" + date + (number == 1 ? "" : "-" + number) + ".pdf";
            List<Path> files =
                    names.stream().map(name -> folder.resolve(name + end)).toList();
            if (files.stream().noneMatch(Files::exists)) {
                return files;
            }
        }
    }
}
