package konvert.directory.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import konvert.directory.Directory;
import konvert.directory.DirectoryReader;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of people that others made: tables, maps, directories in Konvert's own format. What cannot be read of a
 * list is named, and the rest is there; a file that is no list is refused.
 */
public final class ListReader {

    /** More than any list of prisoners has; a wrong file named by mistake is refused before it fills the memory. */
    static final int MOST_BYTES = 64 << 20;

    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 1 << 20;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build());

    private enum Kind {
        DIRECTORY,
        MAP
    }

    private ListReader() {}

    /** Whether the bytes are a list, by how they begin, and not a page. */
    public static boolean looksLikeList(byte[] bytes) {
        return isJson(bytes) || CsvList.looksLike(bytes);
    }

    /**
     * Reads a list.
     *
     * @param directory whose facilities are recognised in its addresses
     * @throws Refusal where it is no list, or beyond the limits; nothing of it is read then
     */
    public static Intake read(Path file, Directory directory) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("text.folder", file);
        }
        if (!Files.exists(file)) {
            throw new Refusal("text.missing", file);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(MOST_BYTES + 1), file.toString(), directory);
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", file);
        }
    }

    /** The same; {@code name} is what a refusal calls the list. */
    public static Intake read(byte[] bytes, String name, Directory directory) throws Refusal {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("list.too-large", name, MOST_BYTES >> 20);
        }
        if (!isJson(bytes)) {
            return CsvList.read(bytes, name, directory);
        }
        try {
            Kind kind = kind(bytes);
            if (kind == null) {
                throw new Refusal("list.unknown-json", name, DirectoryReader.FORMAT);
            } else if (kind == Kind.DIRECTORY) {
                return DirectoryList.read(bytes, name, directory);
            }
            try (JsonParser parser = JSON.createParser(bytes)) {
                return GeoJsonList.read(parser, name, directory);
            }
        } catch (StreamConstraintsException e) {
            throw new Refusal(e, "directory.beyond-limits", name);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new Refusal(e, "directory.not-json", name, at.getLineNr(), at.getColumnNr());
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", name);
        }
    }

    private static boolean isJson(byte[] bytes) {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }

    /** By the first field that tells; none where the object is something else. */
    private static @Nullable Kind kind(byte[] bytes) throws IOException {
        try (JsonParser parser = JSON.createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("format") && parser.getText().startsWith("konvert-directory/")) {
                    return Kind.DIRECTORY;
                } else if (field.equals("type") && parser.getText().equals("FeatureCollection")) {
                    return Kind.MAP;
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
