package konvert.post;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was said, on some day, about letters from a country to Russia.
 *
 * @param country ISO 3166-1 alpha-2
 * @param asOf the day, month or year it was said: "2022-04-11", "2022-04", "2022"; null where the source bears none
 * @param source who said it
 * @param url where it stands
 * @param noteEn more about it
 * @param noteRu the same in Russian
 */
public record MailReport(
        String country,
        Status status,
        @Nullable String asOf,
        String source,
        String url,
        @Nullable String noteEn,
        @Nullable String noteRu) {

    /** Whether letters are carried. */
    public enum Status {
        OPEN,
        SLOW,
        STOPPED,
        UNCLEAR;

        /** As in the file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The note in the reader's language. */
    public @Nullable String note(Locale locale) {
        return locale.getLanguage().equals("ru") ? noteRu : noteEn;
    }
}
