package konvert.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a court gave.
 *
 * @param date the day of the newest sentence
 * @param length years and months; none for life
 * @param life for life
 * @param regime the kind of facility the court named
 */
public record Sentence(
        @Nullable LocalDate date,
        @Nullable Period length,
        boolean life,
        @Nullable Regime regime) {

    /** The kinds of facility of article 58 of the Criminal Code. */
    public enum Regime {
        @JsonProperty("settlement")
        SETTLEMENT,
        @JsonProperty("general")
        GENERAL,
        @JsonProperty("strict")
        STRICT,
        @JsonProperty("special")
        SPECIAL,
        @JsonProperty("prison")
        PRISON,
        @JsonProperty("hospital")
        HOSPITAL
    }
}
