package konvert.directory.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Born;
import konvert.directory.Sentence.Regime;
import org.jspecify.annotations.Nullable;

/** What courts gave, in Russian and in English: «приговорён к 6 годам 11 месяцам колонии общего режима». */
final class PageVerdicts {

    /**
     * One decision.
     *
     * @param date null where the sentence does not say
     * @param length null for life, or where only treatment was ordered
     * @param regime null where it is not said
     * @param changed whether a higher court changed what was given before
     * @param said whether a verb says so; else it is a line of its own
     */
    record Verdict(
            @Nullable Found<LocalDate> date,
            @Nullable Period length,
            boolean life,
            @Nullable Found<Regime> regime,
            boolean changed,
            boolean said) {}

    private static final String NUMBER = "(\\d{1,2}(?:[.,]\\d)?(?![\\d.])|" + PageWords.anyNumber() + ")";
    private static final String YEARS = "[ -]?(?:лет|год(?:а|у|ам|ов|ами)?|years?)(?!\\p{L})";
    private static final String MONTHS = "[ -]?(?:месяц\\p{L}{0,3}|months?)(?!\\p{L})";
    private static final Pattern LENGTH = Pattern.compile("(?<![\\p{L}\\d.,])(?:" + NUMBER + YEARS
            + "(?:,? ?(?:и |and )?" + NUMBER + MONTHS + ")?|" + NUMBER + MONTHS + ")");
    private static final Pattern BEFORE = Pattern.compile(PageWords.any("lengthBefore") + "[ :]{0,2}$");
    private static final Pattern UP_TO = Pattern.compile("(?:(?<!\\p{L})до|up to) $");
    private static final Pattern VERDICT = PageWords.pattern("verdict");
    private static final Pattern VERB_AT_END = Pattern.compile(PageWords.any("verdict") + "[ :]{1,3}$");
    private static final Pattern LOWERED = PageWords.pattern("lowered");
    private static final Pattern ASKED = PageWords.pattern("asked");
    private static final Pattern NOT_THEIRS = PageWords.pattern("notTheirs");
    private static final Pattern DAY = PageWords.pattern("verdictDay");
    private static final Pattern NOT_SERVED = PageWords.pattern("notServed");
    private static final Pattern REPLACED =
            Pattern.compile("(?:замен\\p{L}{1,5} на|replaced with|commuted to) .{0,25}" + PageWords.any("notServed"));
    private static final Pattern AFTER = PageWords.pattern("prisonAfter");
    private static final Pattern LIFE = PageWords.pattern("life");
    private static final Pattern OF_AGE = Pattern.compile("^[ -]?(?:old|от роду|назад|ago|отбыл|спустя)");
    private static final List<Pattern> REGIMES =
            PageWords.regimes().stream().map(PageWords::pattern).toList();

    /** A line as «8,5 лет лишения свободы» is short. */
    private static final int SHORT_LINE = 70;

    private static final int CARD_LINES = 5;
    private static final int REGIME_AFTER = 160;
    private static final int WORDS_AROUND = 45;
    private static final int MOST_YEARS = 35;
    private static final int MONTHS_A_YEAR = 12;

    private final Page page;
    private final List<Found<Born>> births;
    private final List<Found<Verdict>> found = new ArrayList<>();

    private PageVerdicts(Page page, List<Found<Born>> births) {
        this.page = page;
        this.births = births;
    }

    /** In the order of the text. */
    static List<Found<Verdict>> in(Page page, List<Found<Born>> births) {
        PageVerdicts verdicts = new PageVerdicts(page, births);
        page.sentences().forEach(verdicts::read);
        return verdicts.found;
    }

    private void read(Span sentence) {
        String text = page.folded();
        Matcher verb = VERDICT.matcher(text).region(sentence.start(), sentence.end());
        Matcher lowered = LOWERED.matcher(text).region(sentence.start(), sentence.end());
        boolean changes = lowered.find();
        boolean line = page.line(sentence.start()).equals(sentence) && sentence.end() - sentence.start() <= SHORT_LINE;
        boolean decides = verb.find();
        if (!decides && !changes && !line) {
            return;
        }
        int from = decides ? verb.start() : changes ? lowered.start() : sentence.start();
        if (LIFE.matcher(page.folded(sentence)).find()
                && !ASKED.matcher(page.folded(sentence)).find()) {
            add(sentence, new Span(from, sentence.end()), null, true, false, decides);
            return;
        }
        Matcher length = LENGTH.matcher(text).region(sentence.start(), sentence.end());
        while (length.find()) {
            boolean alone = !decides && !changes;
            if (counts(sentence, length, alone, changes)) {
                boolean change = changes && lowered.start() < length.start();
                add(sentence, new Span(length.start(), length.end()), period(length), false, change, !alone);
            }
        }
    }

    /** Whether the length is one of imprisonment that a court gave. */
    private boolean counts(Span sentence, Matcher length, boolean alone, boolean changes) {
        String before = page.folded().substring(sentence.start(), length.start());
        String after = page.folded().substring(length.end(), Math.min(sentence.end(), length.end() + WORDS_AROUND));
        String clause = before.substring(Math.max(before.lastIndexOf(','), 0));
        String near = before.substring(Math.max(0, before.length() - WORDS_AROUND));
        if (ASKED.matcher(clause).find()
                || NOT_SERVED.matcher(near).find()
                || NOT_SERVED.matcher(after.split("[,;.(:]", 2)[0]).find()
                || NOT_THEIRS.matcher(before).find()
                || OF_AGE.matcher(after).find()
                || ASKED.matcher(after.split("[,;.(]| и | and ", 2)[0]).find()
                || REPLACED.matcher(page.folded())
                        .region(length.end(), sentence.end())
                        .find()
                || isWithinBrackets(before)
                || (UP_TO.matcher(before).find() && !changes)) {
            return false;
        }
        if (alone) {
            return before.length() < WORDS_AROUND && AFTER.matcher(after).find();
        }
        boolean followsVerb =
                VERDICT.matcher(before).find() || LOWERED.matcher(before).find();
        return BEFORE.matcher(before).find()
                || (followsVerb && AFTER.matcher(after).find())
                || VERB_AT_END.matcher(before).find();
    }

    private static boolean isWithinBrackets(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private void add(Span sentence, Span words, @Nullable Period length, boolean life, boolean changed, boolean said) {
        if (length != null && (length.getYears() > MOST_YEARS || length.isZero())) {
            return;
        }
        List<Found<LocalDate>> dates = PageDates.in(page, sentence).stream()
                .filter(day -> births.stream().noneMatch(birth -> birth.span().equals(day.span())))
                .toList();
        Found<LocalDate> date = dates.stream()
                .filter(each -> each.start() < words.start())
                .reduce((first, second) -> second)
                .orElseGet(() -> dates.isEmpty() ? dayNear(sentence) : dates.getFirst());
        Matcher next = LENGTH.matcher(page.folded()).region(words.end(), sentence.end());
        int end = next.find() ? next.start() : sentence.end();
        Span rest = new Span(words.start(), Math.min(end, words.end() + REGIME_AFTER));
        found.add(new Found<>(new Verdict(date, length, life, regime(rest), changed, said), words));
    }

    /** On a card the day stands on a line of its own, near that of the sentence. */
    private @Nullable Found<LocalDate> dayNear(Span sentence) {
        int line = page.lines().indexOf(sentence);
        for (int i = Math.max(0, line - CARD_LINES);
                line >= 0 && i < Math.min(page.lines().size(), line + CARD_LINES);
                i++) {
            Span other = page.lines().get(i);
            List<Found<LocalDate>> days = PageDates.in(page, other);
            if (!days.isEmpty() && DAY.matcher(page.folded(other)).find()) {
                return days.getFirst();
            }
        }
        return null;
    }

    private @Nullable Found<Regime> regime(Span span) {
        for (int i = 0; i < REGIMES.size(); i++) {
            Matcher matcher = REGIMES.get(i).matcher(page.folded()).region(span.start(), span.end());
            if (matcher.find()) {
                return new Found<>(PageWords.regimes().get(i).regime(), matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static Period period(Matcher length) {
        double years = length.group(1) == null ? 0 : number(length.group(1));
        String written = length.group(2) == null ? length.group(3) : length.group(2);
        double months = written == null ? 0 : number(written);
        int whole = (int) Math.floor(years);
        int rest = (int) Math.round((years - whole) * MONTHS_A_YEAR + months);
        return Period.of(whole + rest / MONTHS_A_YEAR, rest % MONTHS_A_YEAR, 0);
    }

    private static double number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Double.parseDouble(written.replace(',', '.'))
                : PageWords.number(written);
    }
}
