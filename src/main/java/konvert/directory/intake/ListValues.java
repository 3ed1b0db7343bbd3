package konvert.directory.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Born;
import konvert.directory.Charge;
import org.jspecify.annotations.Nullable;

/** Reads the cells of lists, in Russian, English, and as spreadsheets leave them. */
public final class ListValues {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: ?г\\.?.*| 0?0:00.*)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}+)\\.? (\\d{4})(?: ?г.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR =
            Pattern.compile("(?:~|около |circa |c\\. ?)?((?:19|20)\\d{2})(?:[.,]0)?(?: ?г\\.?.*)?");

    /** A day as a number: spreadsheets count from the last day of 1899. */
    private static final Pattern SERIAL = Pattern.compile("([1-5]\\d{4})(?:[.,]0)?");

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private static final Pattern ISO_LENGTH = Pattern.compile("P(?=\\d)(?:\\d{1,2}Y)?(?:\\d{1,2}M)?");
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d.,])(\\d{1,2})(?:[.,](\\d))?(?: ?(?:лет|год|года|году|г\\.?|л\\.?|years?|yrs?|y)(?!\\p{L})|$)");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3}) ?(?:мес|months?|mos?(?!\\p{L}))");
    private static final int MONTHS_A_YEAR = 12;

    private static final String ARTICLE = "(?<![\\d.])(?<article>\\d{3}(?:\\.\\d{1,2})?)(?!\\d)";
    private static final String PART_WORD = "(?:ч\\.?|част[ьи]|parts?|p\\.) ?";
    private static final String PART = "(?<part>\\d{1,2}(?:\\.\\d)?)(?!\\d)";
    private static final Pattern BEGINS_WITH_PART = Pattern.compile("^[^\\p{L}\\d]*" + PART_WORD);
    private static final Pattern PART_FIRST = Pattern.compile(
            "(?:" + PART_WORD + PART + ",? ?(?:ст\\.?|стать[ия]|of)? ?(?:article|art\\.)? ?)?" + ARTICLE);
    private static final Pattern ARTICLE_FIRST =
            Pattern.compile(ARTICLE + "(?:[ ,]{0,2}\\(?" + PART_WORD + PART + ")?");

    private ListValues() {}

    /** A day, or nothing where the text is none or may be two: «03/10/1971». */
    static @Nullable LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return inFigures(figures);
        }
        Matcher dayFirst = DAY_MONTH.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), ListWords.month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), ListWords.month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? FIRST_SERIAL.plusDays(number(serial.group(1))) : null;
    }

    /** With points the day stands first; with strokes the month may. */
    private static @Nullable LocalDate inFigures(Matcher figures) {
        int one = number(figures.group(1));
        int other = number(figures.group(3));
        boolean stroke = figures.group(2).equals("/");
        if (stroke && one <= MONTHS_A_YEAR && other <= MONTHS_A_YEAR && one != other) {
            return null;
        }
        boolean monthFirst = stroke && other > MONTHS_A_YEAR;
        return monthFirst
                ? day(figures.group(4), one, figures.group(3))
                : day(figures.group(4), other, figures.group(1));
    }

    /** A day of birth, or its year, also where only the year of a day is clear. */
    public static @Nullable Born born(String text) {
        LocalDate day = day(text);
        if (day != null) {
            return new Born(Year.from(day), day);
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return new Born(Year.parse(year.group(1)), null);
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.matches() ? new Born(Year.parse(figures.group(4)), null) : null;
    }

    /** A length of a sentence; a bare number is of years. */
    static @Nullable Period length(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (ISO_LENGTH.matcher(text).matches()) {
            return Period.parse(text);
        }
        Matcher years = YEARS.matcher(small);
        Matcher months = MONTHS.matcher(small);
        boolean hasYears = years.find();
        boolean hasMonths = months.find();
        if (!hasYears && !hasMonths) {
            return null;
        }
        int half = hasYears && years.group(2) != null ? number(years.group(2)) * MONTHS_A_YEAR / 10 : 0;
        int all = hasMonths ? number(months.group(1)) : half;
        int full = (hasYears ? number(years.group(1)) : 0) + all / MONTHS_A_YEAR;
        return full + all == 0 ? null : Period.of(full, all % MONTHS_A_YEAR, 0);
    }

    /** Articles in their order, each once. */
    static List<Charge> charges(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean partFirst = BEGINS_WITH_PART.matcher(small).find();
        Matcher each = (partFirst ? PART_FIRST : ARTICLE_FIRST).matcher(small);
        List<Charge> charges = new ArrayList<>();
        while (each.find()) {
            String part = each.group("part");
            charges.add(new Charge(each.group("article"), part));
        }
        return charges.stream().distinct().toList();
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
