package konvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import konvert.file.ChosenFolder;
import konvert.letter.Letter;
import konvert.letter.Sender;
import konvert.pdf.EnvelopePdf;
import konvert.pdf.LetterPdf;
import konvert.pdf.PdfFile;
import konvert.post.AddressBlock;
import konvert.post.EnvelopeFormat;
import konvert.post.Paper;
import konvert.post.Weight;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** The PDF files of a mailing in a folder; their names say nothing about anyone. */
record Output(Path folder, boolean oneFile, boolean replace) {

    /** What was written; letter and envelope are one path when they are one file. */
    record Written(@Nullable Path letter, Path envelope, int pages, double grams) {}

    private Path letterFile() {
        return folder.resolve(oneFile ? "letter-and-envelope.pdf" : "letter.pdf");
    }

    private Path envelopeFile(boolean withLetter) {
        return oneFile && withLetter ? letterFile() : folder.resolve("envelope.pdf");
    }

    /** Refuses before any work what cannot be written. */
    void check(boolean withLetter) throws Refusal {
        List<Path> files = withLetter ? List.of(letterFile(), envelopeFile(true)) : List.of(envelopeFile(false));
        for (Path file : files) {
            if (!replace && Files.exists(file)) {
                throw new Refusal("write.exists", file);
            }
        }
    }

    Written write(
            @Nullable Letter letter, Paper paper, AddressBlock block, @Nullable Sender sender, EnvelopeFormat format)
            throws Refusal {
        PdfFile envelope = EnvelopePdf.of(block, sender == null ? List.of() : sender.printed(), format);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        int pages = 0;
        if (letter == null) {
            files.put(envelopeFile(false), envelope.bytes());
        } else {
            PdfFile letterPdf = LetterPdf.of(letter, paper);
            pages = letterPdf.pages();
            if (oneFile) {
                files.put(
                        letterFile(),
                        PdfFile.joined(List.of(letterPdf, envelope)).bytes());
            } else {
                files.put(letterFile(), letterPdf.bytes());
                files.put(envelopeFile(true), envelope.bytes());
            }
        }
        ChosenFolder.write(folder, files, replace);
        return new Written(
                letter == null ? null : letterFile(),
                envelopeFile(letter != null),
                pages,
                Weight.grams(pages, paper, format));
    }
}
