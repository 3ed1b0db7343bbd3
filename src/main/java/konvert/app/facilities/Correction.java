package konvert.app.facilities;

import java.time.LocalDate;
import konvert.directory.Facility;
import konvert.directory.FacilityName;

/** A note that something about a facility is wrong, as a text anyone can read and pass on. */
final class Correction {

    private Correction() {}

    /** Five lines, each with its name in English: the facility, what is shown, what is right, who says so, and when. */
    static String text(Facility facility, String right, String source, LocalDate today) {
        return String.join(
                "\n",
                "facility: " + facility.id(),
                "shown: " + FacilityName.postal(facility) + ", "
                        + facility.address().onOneLine() + ", "
                        + facility.address().postcode(),
                "right: " + onOneLine(right),
                "source: " + onOneLine(source),
                "date: " + today,
                "");
    }

    private static String onOneLine(String typed) {
        return typed.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
