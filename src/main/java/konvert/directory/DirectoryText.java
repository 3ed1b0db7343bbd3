package konvert.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import konvert.russian.Gender;

/** Values that stand in the directory file as texts. */
final class DirectoryText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DirectoryText() {}

    /** Four digits for the year: no date so far away that nothing can be reckoned from it. */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("date");
        }
        // Not parsed: a formatter takes its time, and a directory has thousands of days.
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    static Period length(String text) {
        if (!text.matches("P(?=\\d)(\\d{1,3}Y)?(\\d{1,3}M)?")) {
            throw new IllegalArgumentException("length");
        }
        return Period.parse(text);
    }

    static Gender gender(String code) {
        return Gender.ofCode(code)
                .filter(gender -> gender != Gender.UNKNOWN)
                .orElseThrow(() -> new IllegalArgumentException("sex"));
    }
}
