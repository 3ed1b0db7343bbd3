package konvert.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person at a facility. The three days are different things: when the address was published (often unknown), when it
 * was seen published, and when someone confirmed that the person is there.
 *
 * @param facility id of the facility; none when the address is not known
 * @param unit «отряд № 3», printed after the facility
 * @param since in custody since
 * @param source address of the page
 */
public record Custody(
        @Nullable String facility,
        @Nullable String unit,
        State state,
        @Nullable LocalDate since,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String source) {

    /** What is known of where the person is. */
    public enum State {
        @JsonProperty("held")
        HELD,
        @JsonProperty("in transit")
        IN_TRANSIT,
        @JsonProperty("expected")
        EXPECTED,
        @JsonProperty("address unknown")
        ADDRESS_UNKNOWN,
        @JsonProperty("released")
        RELEASED,
        @JsonProperty("died")
        DIED
    }

    public Custody {
        Check.present(state, "state");
        Check.link(source, "source");
    }

    /** The same at another facility. */
    public Custody at(String other) {
        return new Custody(other, unit, state, since, publishedOn, seenOn, confirmedOn, source);
    }
}
