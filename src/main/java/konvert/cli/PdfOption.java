package konvert.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import konvert.file.ChosenFolder;
import konvert.pdf.PdfFile;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code --out FILE}: where a PDF of one kind goes. */
final class PdfOption implements Options.Declared {

    private @Nullable Path out;
    private boolean force;

    @Override
    public void declare(Options options) {
        options.value("--out", "FILE", Path.class, "out-file", given -> out = given)
                .flag("--force", "force", given -> force = given);
    }

    /** Writes the file, or into the folder that was named, and says its name. */
    void write(PdfFile pdf, String usualName, Terminal terminal) throws Refusal {
        Path usual = Path.of(usualName);
        Path file = out == null ? usual : Files.isDirectory(out) ? out.resolve(usual) : out;
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new Refusal("write.no-folder", file);
        }
        ChosenFolder.write(folder, Map.of(file, pdf.bytes()), force);
        terminal.print(file.toString());
    }
}
