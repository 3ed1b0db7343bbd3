package konvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import konvert.file.ChosenFolder;
import konvert.letter.Letter;
import konvert.pdf.Envelope;
import konvert.pdf.EnvelopePdf;
import konvert.pdf.LetterPdf;
import konvert.pdf.PdfFile;
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
        for (Path file : files) {
            if (!replace && Files.exists(file)) {
                throw new Refusal("write.exists", file);
            }
        }
    }

    /** Letter and envelope, or the envelope alone, on sheets to cut out where {@code sheet} is given. */
    Written write(@Nullable Letter letter, Paper paper, Envelope cover, @Nullable Paper sheet) throws Refusal {
        PdfFile envelope = sheet == null ? EnvelopePdf.of(cover) : EnvelopePdf.onPaper(cover, sheet);
        PdfFile letterPdf = letter == null ? null : LetterPdf.of(letter, paper);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (letterPdf != null && oneFile) {
            files.put(
                    letterFile(true),
                    PdfFile.joined(List.of(letterPdf, envelope)).bytes());
        } else {
            if (letterPdf != null) {
                files.put(letterFile(true), letterPdf.bytes());
            }
            files.put(envelopeFile(letterPdf != null), envelope.bytes());
        }
        ChosenFolder.write(folder, files, replace);
        int pages = letterPdf == null ? 0 : letterPdf.pages();
        return new Written(
                letterPdf == null ? null : letterFile(true),
                envelopeFile(letterPdf != null),
                pages,
                Weight.grams(pages, paper, cover.format()));
    }

    /** The letter alone, its address where the envelope has its window. */
    Written writeForWindow(@Nullable Letter letter, Paper paper, Envelope cover, WindowKind window) throws Refusal {
        PdfFile pdf = LetterPdf.of(
                Objects.requireNonNull(letter), paper, new WindowAddress(cover.block(), cover.printed(), window));
        ChosenFolder.write(folder, Map.of(letterFile(false), pdf.bytes()), replace);
        return new Written(letterFile(false), null, pdf.pages(), Weight.grams(pdf.pages(), paper, cover.format()));
    }
}
