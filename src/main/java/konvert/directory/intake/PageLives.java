package konvert.directory.intake;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Born;

/** Births and arrests in a text; an age says nothing of either. */
final class PageLives {

    /**
     * When someone lost liberty.
     *
     * @param since whether the text says "since", which is surer than the day of an arrest
     */
    record Arrest(LocalDate day, boolean since) {}

    private static final Pattern BORN = PageWords.pattern("birthBefore");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?![\\d%])");
    private static final Pattern YEAR_OF_BIRTH =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d) {0,2}" + PageWords.any("birthAfter"));
    private static final Pattern AFTER_DATE = Pattern.compile("^(?: ?" + PageWords.any("birthAfter") + ")");
    private static final Pattern KIN = PageWords.pattern("kin");
    private static final Pattern SINCE = Pattern.compile(
            PageWords.any("custodySince") + "(?: [\\p{L}-]{1,20}){0,2} {1,3}" + PageWords.any("since") + " {1,3}$");
    private static final Pattern ARRESTED = PageWords.pattern("arrested");
    private static final Pattern OTHER_ARREST = PageWords.pattern("otherArrest");
    private static final int FIRST_YEAR = 1915;
    private static final int LAST_YEAR = 2015;

    /** How far the day stands from «родилась в селе …». */
    private static final int BIRTH_AFTER = 90;

    private static final int KIN_BEFORE = 60;
    private static final int SINCE_BEFORE = 80;
    private static final int ARREST_NEAR = 120;
    private static final int ARREST_CLOSE = 12;

    private final Page page;

    PageLives(Page page) {
        this.page = page;
    }

    /** Births, of whomever, in the order of the text; days and years of kin are left out. */
    List<Found<Born>> births() {
        List<Found<Born>> found = new ArrayList<>();
        for (Span sentence : page.sentences()) {
            Matcher born = BORN.matcher(page.folded()).region(sentence.start(), sentence.end());
            while (born.find()) {
                if (!isOfKin(sentence, born.start())) {
                    Span after = new Span(born.end(), Math.min(sentence.end(), born.end() + BIRTH_AFTER));
                    firstDay(after).or(() -> firstYear(after)).ifPresent(found::add);
                }
            }
            addYears(sentence, found);
        }
        return found;
    }

    private Optional<Found<Born>> firstDay(Span span) {
        return PageDates.in(page, span).stream()
                .filter(day -> isBirth(day.value().getYear()))
                .findFirst()
                .map(day -> new Found<>(born(day.value()), day.span()));
    }

    private Optional<Found<Born>> firstYear(Span span) {
        Matcher year = YEAR.matcher(page.folded()).region(span.start(), span.end());
        return year.find() && isBirth(Integer.parseInt(year.group(1)))
                ? Optional.of(new Found<>(new Born(Year.parse(year.group(1)), null), year.start(1), year.end(1)))
                : Optional.empty();
    }

    /** «1971 г. р.», «12.10.1995 года рождения». */
    private void addYears(Span sentence, List<Found<Born>> found) {
        for (Found<LocalDate> day : PageDates.in(page, sentence)) {
            String after = page.folded().substring(day.span().end(), sentence.end());
            if (AFTER_DATE.matcher(after).find() && isBirth(day.value().getYear()) && !isOfKin(sentence, day.start())) {
                found.add(new Found<>(born(day.value()), day.span()));
            }
        }
        Matcher year = YEAR_OF_BIRTH.matcher(page.folded()).region(sentence.start(), sentence.end());
        while (year.find()) {
            if (isBirth(Integer.parseInt(year.group(1))) && !isOfKin(sentence, year.start())) {
                found.add(new Found<>(new Born(Year.parse(year.group(1)), null), year.start(1), year.end(1)));
            }
        }
    }

    private boolean isOfKin(Span sentence, int place) {
        int from = Math.max(sentence.start(), place - KIN_BEFORE);
        return KIN.matcher(page.folded()).region(from, place).find();
    }

    private static boolean isBirth(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Born born(LocalDate day) {
        return new Born(Year.from(day), day);
    }

    /** Days of arrest, of whomever, in the order of the text. */
    List<Found<Arrest>> arrests(List<Found<Born>> births) {
        List<Found<Arrest>> found = new ArrayList<>();
        for (Span sentence : page.sentences()) {
            List<Found<LocalDate>> days = PageDates.in(page, sentence).stream()
                    .filter(day ->
                            births.stream().noneMatch(birth -> birth.span().equals(day.span())))
                    .toList();
            for (Found<LocalDate> day : days) {
                int from = Math.max(sentence.start(), day.start() - SINCE_BEFORE);
                String before = page.folded().substring(from, day.start());
                if (SINCE.matcher(before).find()
                        && !OTHER_ARREST.matcher(before).find()) {
                    found.add(new Found<>(new Arrest(day.value(), true), day.span()));
                }
            }
            Matcher event = ARRESTED.matcher(page.folded()).region(sentence.start(), sentence.end());
            if (!days.isEmpty() && event.find() && !isOther(sentence)) {
                nearest(days, event)
                        .ifPresent(day -> found.add(new Found<>(new Arrest(day.value(), false), day.span())));
            }
        }
        return found;
    }

    private boolean isOther(Span sentence) {
        return OTHER_ARREST.matcher(page.folded(sentence)).find();
    }

    private static Optional<Found<LocalDate>> nearest(List<Found<LocalDate>> days, Matcher event) {
        return days.stream()
                .filter(day -> day.start() >= event.end() && day.start() - event.end() <= ARREST_CLOSE)
                .findFirst()
                .or(() -> days.stream()
                        .filter(day -> day.span().end() <= event.start() && event.start() - day.start() <= ARREST_NEAR)
                        .reduce((first, second) -> second))
                .or(() -> days.stream()
                        .filter(day -> day.start() >= event.end() && day.start() - event.end() <= ARREST_NEAR)
                        .findFirst());
    }
}
