package konvert.russian;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a Russian letter has them. */
public final class RussianDate {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("ru"));

    private RussianDate() {}

    /** «22 ноября 2026 г.»: month in the genitive, a no-break space before «г.». */
    public static String inWords(LocalDate date) {
        return DAY_MONTH_YEAR.format(date) + "\u00a0г.";
    }
}
