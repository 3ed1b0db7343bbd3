package konvert.tools;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Sentence;
import konvert.directory.Sentence.Regime;
import org.jspecify.annotations.Nullable;

/** Reads a sentence as pages word it: «6 лет 11 месяцев колонии общего режима». */
final class SentenceText {

    private static final Pattern LENGTH = Pattern.compile("(?<years>\\d+)(?<half>,5)? (?:years?|лет|года?)"
            + "(?: (?:and |и )?(?<months>\\d+) (?:months?|месяц\\p{L}*))?");

    private SentenceText() {}

    static Sentence parse(String text, @Nullable LocalDate date) {
        Matcher length = LENGTH.matcher(text);
        if (!length.lookingAt()) {
            throw new IllegalArgumentException("no length in: " + text);
        }
        int months = length.group("half") != null
                ? 6
                : length.group("months") != null ? Integer.parseInt(length.group("months")) : 0;
        return new Sentence(date, Period.of(Integer.parseInt(length.group("years")), months, 0), false, regime(text));
    }

    private static @Nullable Regime regime(String text) {
        if (text.contains("колонии-поселении")) {
            return Regime.SETTLEMENT;
        }
        if (text.contains("общего режима") || text.contains("general regime")) {
            return Regime.GENERAL;
        }
        return text.contains("строгого режима") ? Regime.STRICT : null;
    }
}
