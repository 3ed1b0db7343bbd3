package konvert.file;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user has chosen and the program remembers; none means by the system or by default.
 *
 * @param language "en" or "ru"
 * @param theme "light" or "dark"
 * @param fontPercent size of the window's text, 80 to 200
 * @param country code of the country of posting
 * @param envelope id of the envelope format
 * @param folder where PDFs were last saved
 * @param senderName name printed as sender and under the letter
 * @param senderLines the rest of the return address, lines parted by line feeds
 * @param place where letters are written
 * @param width width of the window in px
 * @param height height of the window in px
 * @param others what a newer version wrote, kept as it stood
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        @Nullable String language,
        @Nullable String theme,
        @Nullable Integer fontPercent,
        @Nullable String country,
        @Nullable String envelope,
        @Nullable String folder,
        @Nullable String senderName,
        @Nullable String senderLines,
        @Nullable String place,
        @Nullable Double width,
        @Nullable Double height,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, Object> others) {

    /** Nothing chosen yet. */
    public static final Settings NONE =
            new Settings(null, null, null, null, null, null, null, null, null, null, null, null);
}
