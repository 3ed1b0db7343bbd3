package konvert.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import konvert.words.Refusal;

/** Text a person wrote with another program: UTF-8, or UTF-16 with its byte order mark; on demand also windows-1251. */
public final class TextFile {

    /** Far more than a letter; a wrong file named by mistake is refused before it fills the memory. */
    static final int MOST_BYTES = 4 << 20;

    private static final String NOT_UTF_8 = "text.not-utf8";
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private TextFile() {}

    /** The text of a file, with line feeds only and without a byte order mark. */
    public static String read(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("text.folder", file);
        }
        if (!Files.exists(file)) {
            throw new Refusal("text.missing", file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString());
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", file);
        }
    }

    /** The same from a stream; {@code name} is what a refusal calls it. */
    public static String read(InputStream stream, String name) throws Refusal, IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("text.too-large", name, MOST_BYTES >> 20);
        }
        try {
            return lines(
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new Refusal(e, NOT_UTF_8, name);
        }
    }

    /** The same as {@link #read(Path)}, and windows-1251, in which older programs write Russian, where it is not UTF-8. */
    public static String readOlder(Path file) throws Refusal {
        try {
            return read(file);
        } catch (Refusal e) {
            if (!NOT_UTF_8.equals(e.getMessage())) {
                throw e;
            }
        }
        try {
            String text = CYRILLIC.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new Refusal("text.not-text", file);
            }
            return lines(text);
        } catch (CharacterCodingException e) {
            throw new Refusal(e, "text.not-text", file);
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", file);
        }
    }

    private static String lines(String text) {
        return (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfffe || mark == 0xfeff ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
