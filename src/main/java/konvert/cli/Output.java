package konvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konvert.file.ChosenFolder;
import konvert.pdf.Envelope;
import konvert.pdf.EnvelopePdf;
import konvert.pdf.LetterPdf;
import konvert.pdf.PdfFile;
import konvert.pdf.PhotoPages;
import konvert.pdf.PostcardPdf;
import konvert.pdf.PrintedCard;
import konvert.pdf.PrintedLetter;
import konvert.pdf.WindowAddress;
import konvert.post.Paper;
import konvert.post.Weight;
import konvert.post.WindowKind;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** The PDF files of a mailing in a folder; their names say nothing about anyone. */
record Output(Path folder, boolean oneFile, boolean replace) {

    /** What was written; letter and envelope are one path when they are one file. No envelope for a window. */
    record Written(@Nullable Path letter, @Nullable Path envelope, int pages, double grams) {}

    private Path cardFile() {
        return folder.resolve("postcard.pdf");
    }

    private Path letterFile(boolean withEnvelope) {
        return folder.resolve(oneFile && withEnvelope ? "letter-and-envelope.pdf" : "letter.pdf");
    }

    private Path envelopeFile(boolean withLetter) {
        return oneFile && withLetter ? letterFile(true) : folder.resolve("envelope.pdf");
    }

    /** Refuses before any work what cannot be written. */
    void check(boolean withLetter, boolean withEnvelope) throws Refusal {
        if (!withLetter && !withEnvelope) {
            throw new Refusal("window.no-text");
        }
        List<Path> files = new ArrayList<>();
        if (withLetter) {
            files.add(letterFile(withEnvelope));
        }
        if (withEnvelope) {
            files.add(envelopeFile(withLetter));
        }
        checkFree(files);
    }

    private void checkFree(List<Path> files) throws Refusal {
        for (Path file : files) {
            if (!replace && Files.exists(file)) {
                throw new Refusal("write.exists", file);
            }
        }
    }

    /** The card alone, on a sheet to cut out where {@code sheet} is given. */
    Path writeCard(PrintedCard card, @Nullable Paper sheet) throws Refusal {
        checkFree(List.of(cardFile()));
        PdfFile pdf = sheet == null ? PostcardPdf.of(card) : PostcardPdf.onPaper(card, sheet);
        ChosenFolder.write(folder, Map.of(cardFile(), pdf.bytes()), replace);
        return cardFile();
    }

    /** Letter with its photographs and envelope, or the envelope alone, on sheets to cut out where {@code sheet} is given. */
    Written write(@Nullable PrintedLetter letter, PhotoPages photos, Envelope cover, @Nullable Paper sheet)
            throws Refusal {
        PdfFile envelope = sheet == null ? EnvelopePdf.of(cover) : EnvelopePdf.onPaper(cover, sheet);
        if (letter == null) {
            ChosenFolder.write(folder, Map.of(envelopeFile(false), envelope.bytes()), replace);
            return new Written(null, envelopeFile(false), 0, cover.format().grams());
        }
        PdfFile pdf = LetterPdf.with(LetterPdf.of(letter), photos);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (oneFile) {
            files.put(letterFile(true), PdfFile.joined(List.of(pdf, envelope)).bytes());
        } else {
            files.put(letterFile(true), pdf.bytes());
            files.put(envelopeFile(true), envelope.bytes());
        }
        ChosenFolder.write(folder, files, replace);
        return new Written(letterFile(true), envelopeFile(true), pdf.pages(), grams(pdf, letter, cover));
    }

    /** The letter alone, its address where the envelope has its window. */
    Written writeForWindow(@Nullable PrintedLetter letter, PhotoPages photos, Envelope cover, WindowKind window)
            throws Refusal {
        PrintedLetter printed = Objects.requireNonNull(letter);
        PdfFile pdf = LetterPdf.with(
                LetterPdf.of(printed, new WindowAddress(cover.block(), cover.printed(), window)), photos);
        ChosenFolder.write(folder, Map.of(letterFile(false), pdf.bytes()), replace);
        return new Written(letterFile(false), null, pdf.pages(), grams(pdf, printed, cover));
    }

    private static double grams(PdfFile pdf, PrintedLetter letter, Envelope cover) {
        return Weight.grams(pdf.papers(), letter.paper(), cover.format());
    }
}
