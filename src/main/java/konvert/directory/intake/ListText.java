package konvert.directory.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import konvert.words.Refusal;

/**
 * The bytes of a table as text: UTF-8 or UTF-16 by the mark they begin with, UTF-8 where they are nothing else, else
 * windows-1251, in which Russian spreadsheets save tables.
 */
final class ListText {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\ufeff';

    private ListText() {}

    /** Reads the text from its beginning, without the mark. */
    static Reader reader(byte[] bytes, String name) throws Refusal {
        Charset charset = charset(bytes, name);
        Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), charset);
        try {
            if (charset.equals(StandardCharsets.UTF_8) && bytes.length >= 3 && bytes[0] == (byte) 0xef) {
                int first = reader.read();
                return first == MARK ? reader : new InputStreamReader(new ByteArrayInputStream(bytes), charset);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader;
    }

    /** The text's first characters, at most so many. */
    static String head(byte[] bytes, String name, int most) throws Refusal {
        char[] head = new char[most];
        int length = 0;
        try (Reader reader = reader(bytes, name)) {
            for (int more; length < most && (more = reader.read(head, length, most - length)) >= 0; ) {
                length += more;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(head, 0, length);
    }

    private static Charset charset(byte[] bytes, String name) throws Refusal {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (mark == 0xfffe || mark == 0xfeff) {
            return StandardCharsets.UTF_16;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer read = CharBuffer.allocate(BUFFER);
        int faults = 0;
        int letters = 0;
        while (true) {
            CoderResult result = decoder.decode(rest, read, true);
            letters += (int) read.flip().chars().filter(c -> c > 0x7f).count();
            read.clear();
            if (result.isUnderflow()) {
                break;
            } else if (result.isError()) {
                faults++;
                rest.position(rest.position() + result.length());
            }
        }
        if (faults == 0) {
            return StandardCharsets.UTF_8;
        } else if (letters
                > faults) { // UTF-8 with something broken in it: windows-1251 would make nonsense of all names
            throw new Refusal("list.broken-text", name);
        }
        return CYRILLIC;
    }
}
