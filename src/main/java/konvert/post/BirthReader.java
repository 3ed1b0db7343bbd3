package konvert.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Years and dates of birth: «1971 г. р.», «1990 год рождения», «10.03.1975 г.р.», "born 1971". */
final class BirthReader {

    /** A birth found: the tokens to before {@code end}. */
    record Birth(int end, Year year, @Nullable LocalDate date) {}

    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    private BirthReader() {}

    /** The birth that begins at the token; a number alone is one only where {@code afterName}. */
    static @Nullable Birth at(BlockText block, int index, boolean afterName) {
        int start = BlockWords.BEFORE_BIRTH.end(block, index);
        boolean said = start > index;
        while (said && block.token(start).isMark(":")) {
            start++;
        }
        if (said && ":".equals(block.token(start).text())) {
            start++;
        }
        Birth birth = date(block, start);
        boolean dated = birth != null;
        if (birth == null) {
            Year year = year(block.token(start));
            birth = year == null ? null : new Birth(start + 1, year, null);
        }
        if (birth == null) {
            return null;
        }
        int after = BlockWords.AFTER_BIRTH.end(block, birth.end());
        boolean alone = afterName
                && (block.token(after).isBreak()
                        || block.token(after).isMark(")")
                        || Postcode.end(block, after) > after
                        || NameShape.end(block, after) > after
                        || FacilityReader.opens(block, after));
        return said || dated || after > birth.end() || alone ? new Birth(after, birth.year(), birth.date()) : null;
    }

    private static @Nullable Year year(BlockToken token) {
        if (!token.isPlainNumber(4)) {
            return null;
        }
        int year = Integer.parseInt(token.text());
        return year >= FIRST && year <= LAST ? Year.of(year) : null;
    }

    /** «10.03.1975», «10.03.75» is none; «10 марта 1975». */
    private static @Nullable Birth date(BlockText block, int index) {
        BlockToken day = block.token(index);
        BlockToken month = block.token(index + 1);
        Year year = year(block.token(index + 2));
        if (year == null || !(day.isPlainNumber(1) || day.isPlainNumber(2))) {
            return null;
        }
        int number = day.dotted() && month.dotted() && (month.isPlainNumber(1) || month.isPlainNumber(2))
                ? Integer.parseInt(month.text())
                : 1 + BlockWords.MONTHS.indexOf(month.word());
        try {
            LocalDate date = LocalDate.of(year.getValue(), number, Integer.parseInt(day.text()));
            return new Birth(index + 3, year, date);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
