package konvert.directory.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days in a text: «12 октября 1995», «12.10.1995», "28 January 1997", "January 28, 1997", "1997-01-28". */
final class PageDates {

    private static final List<Pattern> MONTHS =
            PageWords.months().stream().map(Pattern::compile).toList();
    private static final String MONTH = PageWords.months().stream().collect(Collectors.joining("|", "(?:", ")"));
    private static final String YEAR = "(?<%s>(?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern DATE = Pattern.compile("(?<![\\d.])(?:"
            + "(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of )?(?<m1>" + MONTH + "),?\\s{1,3}" + YEAR.formatted("y1")
            + "|(?<m2>" + MONTH + ")\\s{1,3}(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}" + YEAR.formatted("y2")
            + "|(?<d3>\\d{1,2})\\.(?<m3>\\d{1,2})\\." + YEAR.formatted("y3")
            + "|" + YEAR.formatted("y4") + "-(?<m4>\\d\\d)-(?<d4>\\d\\d)(?![\\d-])"
            + ")");
    private static final int FORMS = 4;

    private PageDates() {}

    /** Those that begin and end within {@code span}, in order. */
    static List<Found<LocalDate>> in(Page page, Span span) {
        List<Found<LocalDate>> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(page.folded()).region(span.start(), span.end());
        while (matcher.find()) {
            for (int form = 1; form <= FORMS; form++) {
                if (matcher.group("y" + form) != null) {
                    add(matcher, form, found);
                }
            }
        }
        return found;
    }

    private static void add(Matcher matcher, int form, List<Found<LocalDate>> found) {
        String month = matcher.group("m" + form);
        try {
            found.add(new Found<>(
                    LocalDate.of(
                            Integer.parseInt(matcher.group("y" + form)),
                            Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : number(month),
                            Integer.parseInt(matcher.group("d" + form))),
                    matcher.start(),
                    matcher.end()));
        } catch (DateTimeException notADay) {
            // «31.02.2020» is no day, and says nothing.
        }
    }

    private static int number(String month) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(month).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
