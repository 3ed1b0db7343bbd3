package konvert.directory;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** When people have their birthdays. */
public final class Birthdays {

    /** How far ahead a birthday is soon: a letter takes weeks. */
    public static final int SOON_DAYS = 30;

    private Birthdays() {}

    /**
     * The person's next birthday, today included; none where only the year of birth is known. Of 29 February it is 28
     * February in other years: greetings had better come a day early than late.
     */
    public static Optional<LocalDate> next(Person person, LocalDate today) {
        return Optional.ofNullable(person.born()).map(Born::day).map(day -> next(MonthDay.from(day), today));
    }

    static boolean isSoon(Person person, LocalDate today) {
        return next(person, today)
                .filter(day -> !day.isAfter(today.plusDays(SOON_DAYS)))
                .isPresent();
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }
}
