package konvert.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Date of birth, or only its year. */
public record Born(Year year, @Nullable LocalDate day) {

    /** "1971" or "1971-03-10". */
    @JsonCreator
    public static Born parse(String text) {
        Check.that(text.matches("\\d{4}|\\d{4}-\\d{2}-\\d{2}"), "", "birth");
        LocalDate day = text.length() > 4 ? LocalDate.parse(text) : null;
        return new Born(day == null ? Year.parse(text) : Year.from(day), day);
    }

    @JsonValue
    @Override
    public String toString() {
        return day == null ? year.toString() : day.toString();
    }
}
