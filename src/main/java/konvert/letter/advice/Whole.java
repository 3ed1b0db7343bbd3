package konvert.letter.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import konvert.letter.advice.Context.Addressee;
import org.jspecify.annotations.Nullable;

/** What a letter lacks as a whole: date, signature, a question, who writes; and whether it is like an earlier one. */
final class Whole {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MONTHS =
            "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\w*";
    private static final String ENGLISH_MONTHS =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}(?:-?[егоs]+)?\\s+" + MONTHS
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + ENGLISH_MONTHS + "|" + ENGLISH_MONTHS
                    + "\\s+\\d{1,2}",
            FLAGS);
    private static final Pattern INTRO = Pattern.compile(
            "меня зовут|мо[её] имя|\\bя\\s+(?:сам[аи]?\\s+)?(?:живу|работаю|учусь|родом|из|студент|учител|врач|пенсион|художни|программ)"
                    + "|пиш(?:у|ет) (?:вам|тебе) (?:из|\\p{L}{4,})|мне \\d+ (?:лет|год)|my name is|\\bi(?:'m| am) (?:an?|from|\\p{Lu})|\\bi (?:live|work|study)",
            FLAGS);
    private static final int INTRODUCTION = 600;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern SIGNED_LINE =
            Pattern.compile("(?:.{0,60}[,—–-]\\s*)?(?:(?:[Тт]во[йяи]|[Вв]аш[аи]?|[Yy]ours?)\\s+(?:\\p{L}+\\s+)?)?"
                    + NAME + "(?:\\s+" + NAME + "){0,2}[.!]?");
    private static final Pattern SIGNED_END = Pattern.compile(
            "(?:(?i:тво[йяи]|ваш[аи]?|обнимаю|целую|доброго|хорошего|лучшего|встречи|уважением|теплом|любовью|приветом|наилучшими|искренне|пожеланиями|yours?|love|regards|wishes|sincerely|truly|hugs))[,!.—–-]*\\s+(?:(?i:тво[йяи]|ваш[аи]?)\\s+)?"
                    + NAME + "(?:\\s+" + NAME + "){0,2}[.!]?$",
            Pattern.UNICODE_CASE);
    private static final Pattern AFTER_SIGNATURE = Pattern.compile("p\\.? ?s\\.?.*|[пп]\\.? ?с\\.?[: ].*", FLAGS);
    private static final int LAST_LINES = 3;
    private static final int LONGEST_PARAGRAPH = 1500;

    private final String text;
    private final Context context;
    private final List<Hit> hits = new ArrayList<>();

    private Whole(String text, Context context) {
        this.text = text;
        this.context = context;
    }

    static List<Hit> hits(String text, List<Token> tokens, Context context) {
        Whole whole = new Whole(text, context);
        if (tokens.isEmpty()) {
            return List.of();
        }
        if (!DATE.matcher(text).find()) {
            whole.missing("DATE");
        }
        if (!whole.isSigned()) {
            whole.missing("SIGNED");
        }
        if (text.indexOf('?') < 0) {
            whole.missing("QUESTION");
        }
        if (context.firstLetter()
                && !INTRO.matcher(text)
                        .region(0, Math.min(text.length(), INTRODUCTION))
                        .find()) {
            whole.missing("INTRO");
        }
        whole.addressee(context.addressee());
        whole.length();
        whole.earlier(context.earlier());
        return whole.hits;
    }

    private void missing(String topic) {
        hits.add(new Hit(topic, text.length(), text.length()));
    }

    private void addressee(@Nullable Addressee addressee) {
        if (addressee != null && !(addressee.fullName() && addressee.patronymic() && addressee.birthYear())) {
            missing("NAME");
        }
    }

    private void earlier(List<String> letters) {
        Set<String> shingles = letters.isEmpty() ? Set.of() : Shingles.of(text);
        if (letters.stream().anyMatch(letter -> Shingles.alike(shingles, Shingles.of(letter)))) {
            missing("SAME");
        }
    }

    private void length() {
        if (text.codePointCount(0, text.length()) > AdviceData.longest(context.country())) {
            missing("LONG");
        }
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (line.length() > LONGEST_PARAGRAPH) {
                hits.add(new Hit("LONG", start, start + line.length()));
            }
            start += line.length() + 1;
        }
    }

    /** A name on one of the last lines, or behind a closing at the end; as the last time, where that is known. */
    private boolean isSigned() {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line ->
                        !line.isEmpty() && !AFTER_SIGNATURE.matcher(line).matches())
                .toList();
        String before = context.signature();
        List<String> last = lines.subList(Math.max(Math.min(1, lines.size()), lines.size() - LAST_LINES), lines.size());
        if (before != null) {
            return text.lines().toList().reversed().stream()
                    .limit(LAST_LINES + 2)
                    .anyMatch(line -> line.contains(before));
        }
        String dateless = DATE.matcher(text.strip()).replaceAll("").strip();
        return last.stream()
                        .filter(line -> !DATE.matcher(line).find())
                        .anyMatch(line -> SIGNED_LINE.matcher(line).matches())
                || SIGNED_END.matcher(dateless).find()
                || (!lines.isEmpty() && SIGNED_END.matcher(lines.getLast()).find());
    }
}
