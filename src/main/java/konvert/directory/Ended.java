package konvert.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a facility, or of its name.
 *
 * @param on the day from which it is no more
 * @param successor id of the facility that took its place; none when there is none or it is not known
 * @param source page that says so
 */
public record Ended(
        How how,
        LocalDate on,
        @Nullable String successor,
        @Nullable String source) {

    /** What became of it. */
    public enum How {
        @JsonProperty("abolished")
        ABOLISHED,
        @JsonProperty("renamed")
        RENAMED,
        @JsonProperty("merged")
        MERGED
    }

    /** Whether nobody is at that address any more: a facility that only has another name is still there. */
    static boolean isOver(Facility facility) {
        return facility.ended() != null && facility.ended().how() != How.RENAMED;
    }

    public Ended {
        Check.present(how, "how");
        Check.present(on, "on");
        Check.link(source, "source");
    }
}
