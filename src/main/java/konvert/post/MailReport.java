package konvert.post;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said, on some day, about letters from a country to Russia.
 *
 * @param country ISO 3166-1 alpha-2
 * @param asOf the day, month or year it was said: "2022-04-11", "2022-04", "2022"; null where the source bears none
 * @param source who said it; an empty text where the user has noted it
 * @param url where it stands; an empty text where the user names no page
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

    /** What a file leaves out of source and page is empty. */
    public MailReport {
        source = Objects.requireNonNullElse(source, "");
        url = Objects.requireNonNullElse(url, "");
    }

    /** Whether letters are carried. */
    public enum Status {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("slow")
        SLOW,
        @JsonProperty("stopped")
        STOPPED,
        @JsonProperty("unclear")
        UNCLEAR;

        /** As in the file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the user has found out herself, in the language she likes. */
    public static MailReport own(Country country, Status status, LocalDate asOf, String url, String note) {
        String kept = note.isBlank() ? null : note.strip();
        return new MailReport(country.code(), status, asOf.toString(), "", url.strip(), kept, kept);
    }

    /** The first day of the day, month or year it was said; none where it bears none, or one there is not. */
    public Optional<LocalDate> since() {
        String said = Objects.requireNonNullElse(asOf, "");
        try {
            return Optional.of(LocalDate.parse(
                    switch (said.length()) {
                        case 4 -> said + "-01-01";
                        case 7 -> said + "-01";
                        default -> said;
                    }));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether it names a country and a status, and of a day only one there is. */
    boolean isSound() {
        return country != null
                && status != null
                && Countries.byCode(country).isPresent()
                && (asOf == null || since().isPresent());
    }

    /** The note in the reader's language. */
    public @Nullable String note(Locale locale) {
        return locale.getLanguage().equals("ru") ? noteRu : noteEn;
    }
}
