package konvert.directory.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import konvert.directory.Directory;
import konvert.directory.FacilityMatcher;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads people out of a file, whose kind its content decides: a page as text or as HTML. */
public final class IntakeFile {

    /** A saved page with all its scripts is smaller; more is another file, named by mistake. */
    static final int MOST_BYTES = 16 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int MANY = 20;

    private IntakeFile() {}

    /** What the file has. */
    public static Intake read(Path file, Directory directory) throws Refusal {
        return read(file, directory, () -> new FacilityMatcher(directory));
    }

    /** The same with the directory's matcher, asked for where the file is a page; it takes long to make. */
    public static Intake read(Path file, Directory directory, Supplier<FacilityMatcher> matcher) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("text.folder", file);
        } else if (!Files.exists(file)) {
            throw new Refusal("text.missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), directory, matcher);
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", file);
        }
    }

    /** The same from a stream; {@code name} is what a refusal calls it. */
    public static Intake read(InputStream in, String name, Directory directory) throws Refusal, IOException {
        return read(in, name, directory, () -> new FacilityMatcher(directory));
    }

    /** The same with the directory's matcher. */
    public static Intake read(InputStream in, String name, Directory directory, Supplier<FacilityMatcher> matcher)
            throws Refusal, IOException {
        byte[] bytes = in.readNBytes(ListReader.MOST_BYTES + 1);
        if (ListReader.looksLikeList(bytes)) {
            return ListReader.read(bytes, name, directory);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("text.too-large", name, MOST_BYTES >> 20);
        }
        String text = text(bytes, name);
        if (text.isBlank()) {
            throw new Refusal("intake.empty", name);
        }
        if (SavedPage.isHtml(text)) {
            boolean utf8 = decoded(bytes, StandardCharsets.UTF_8) != null;
            SavedPage page = SavedPage.of(bytes, utf8 ? StandardCharsets.UTF_8 : null);
            return new PageReader(matcher.get()).read(page.text(), page.url());
        }
        return new PageReader(matcher.get()).read(text, null);
    }

    /** The text in UTF-8, UTF-16 with its mark, or else windows-1251. */
    private static String text(byte[] bytes, String name) throws Refusal {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        boolean utf16 = mark == 0xfffe || mark == 0xfeff;
        String text = decoded(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (text == null && !utf16) {
            text = decoded(bytes, WINDOWS);
        }
        if (text == null || isBinary(text)) {
            throw new Refusal("intake.binary", name);
        }
        return (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Control characters do not stand in texts, save a stray one; and a PDF is no page here. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f')
                .count();
        return text.startsWith("%PDF") || text.indexOf('\0') >= 0 || controls * MANY > text.length();
    }
}
