package konvert.directory.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.directory.Charge;
import org.jspecify.annotations.Nullable;

/**
 * Articles of the Criminal Code in a text: «ч. 2 ст. 207.3», «207.3 ч. 2», "Article 207.3, Part 2", "Part 2 of Article
 * 207.3". Only the Special Part names crimes; what other codes have, and what a sentence says of earlier convictions, of
 * cases that were closed or of other people's cases, is left out.
 */
final class PageCharges {

    /**
     * Where articles are named.
     *
     * @param listed whether they stand alone on their lines, as on a card
     */
    record Mention(Charge charge, Span span, boolean listed) {}

    private static final String ARTICLE = "(?<!\\d)(\\d{3}(?:\\.\\d{1,2})?)(?![\\d%])";
    private static final String PART = "(?:\\d{1,2}(?:\\.\\d)?(?!\\d)|"
            + PageWords.ordinals().stream().map(PageWords::any).collect(Collectors.joining("|")) + ")";
    private static final String PARTS = "(" + PART + "(?:(?:,| и| and|, и|, and) (?:ч\\.? ?)?" + PART + ")*)";
    private static final String RU_PART = "(?<!\\p{L})(?:ч\\.?|част[ьияе][йм]?[хи]?) {0,2}";
    private static final String RU_ARTICLE = "(?:ст\\.? ?ст\\.?|ст\\.?|стат[а-я]{1,4}:?) {0,2}";
    private static final String EN_ARTICLE = "(?<!\\p{L})(?:articles?|arts?\\.?|sections?) ";
    private static final String EN_PART = "(?:parts?|pts?\\.|p\\.|paragraphs?|para\\.?|§) ?";

    private static final List<Pattern> PART_FIRST = List.of(
            Pattern.compile(RU_PART + PARTS + "\\.? ?,? ?" + RU_ARTICLE + ARTICLE),
            Pattern.compile("(?<!\\p{L})" + PARTS + " част[а-я]{1,3} " + RU_ARTICLE + ARTICLE),
            Pattern.compile(EN_PART + PARTS + ",? (?:of )?(?:the )?" + EN_ARTICLE + ARTICLE));
    private static final List<Pattern> ARTICLE_FIRST = List.of(
            Pattern.compile("(?<!\\p{L})(?:" + RU_ARTICLE + ")?" + ARTICLE + " ?,? ?\\(?" + RU_PART + PARTS
                    + "(?! ?\\.? ?,? ?(?:ст\\.|стат))"),
            Pattern.compile(EN_ARTICLE + ARTICLE + " ?,? ?\\(?" + EN_PART + PARTS),
            Pattern.compile(EN_ARTICLE + ARTICLE + " ?\\((" + PART + ")\\)"));
    private static final List<Pattern> ARTICLE_ALONE = List.of(
            Pattern.compile("(?<!\\p{L})" + RU_ARTICLE + ARTICLE + "((?:(?:,| и|, и) " + ARTICLE + ")*)"),
            Pattern.compile(EN_ARTICLE + ARTICLE + "((?:(?:,| and|, and) " + ARTICLE + ")*)"),
            Pattern.compile(ARTICLE + "((?:(?:,| и) " + ARTICLE + ")*)(?= ук(?!\\p{L}))"));
    private static final Pattern LISTED = Pattern.compile(
            "(?:" + RU_ARTICLE + ")?" + ARTICLE + "(?: ?,? ?" + RU_PART + PARTS + ")?(?: ук(?: рф)?)?[.;,]?");
    private static final Pattern NUMBER = Pattern.compile(ARTICLE);
    private static final Pattern EACH_PART = Pattern.compile(PART);
    private static final List<Pattern> ORDINALS = PageWords.ordinals().stream()
            .map(PageWords::any)
            .map(Pattern::compile)
            .toList();

    private static final Pattern CHARGED = PageWords.pattern("charged");
    private static final Pattern NOT_THEIRS = PageWords.pattern("notTheirs");
    private static final Pattern CLOSED = PageWords.pattern("closed");
    private static final Pattern OTHER_CODE = PageWords.pattern("otherCodes");
    private static final Pattern REPLACED =
            Pattern.compile(PageWords.any("initially") + ".{0,800}?" + PageWords.any("reclassified"));

    /** How far from its article the name of a code stands. */
    private static final int CODE_AFTER = 45;

    private final Page page;
    private final BitSet taken = new BitSet();
    private final List<Mention> found = new ArrayList<>();

    private PageCharges(Page page) {
        this.page = page;
    }

    /** Those that are held against somebody, in no order. */
    static List<Mention> in(Page page) {
        PageCharges charges = new PageCharges(page);
        charges.addListed();
        page.sentences().forEach(charges::addSentence);
        return charges.found;
    }

    private void addListed() {
        for (Span line : page.lines()) {
            Matcher matcher = LISTED.matcher(page.folded()).region(line.start(), line.end());
            if (matcher.matches()) {
                add(matcher.group(1), matcher.group(2), line, true);
            }
        }
    }

    private void addSentence(Span sentence) {
        String said = page.folded(sentence);
        if (!CHARGED.matcher(said).find() || NOT_THEIRS.matcher(said).find()) {
            return;
        }
        Matcher replaced = REPLACED.matcher(page.folded()).region(sentence.start(), sentence.end());
        if (replaced.find()) {
            taken.set(replaced.start(), replaced.end());
        }
        PART_FIRST.forEach(pattern -> find(pattern, sentence, 2, 1));
        ARTICLE_FIRST.forEach(pattern -> find(pattern, sentence, 1, 2));
        ARTICLE_ALONE.forEach(pattern -> find(pattern, sentence, 1, 0));
    }

    private void find(Pattern pattern, Span sentence, int article, int part) {
        Matcher matcher = pattern.matcher(page.folded()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean free = taken.nextSetBit(span.start()) < 0 || taken.nextSetBit(span.start()) >= span.end();
            taken.set(span.start(), span.end());
            if (!free || isOfOtherCode(span.end(), sentence.end()) || isClosed(span, sentence)) {
                continue;
            }
            add(matcher.group(article), part == 0 ? null : matcher.group(part), span, false);
            if (part == 0) {
                NUMBER.matcher(matcher.group(2)).results().forEach(more -> add(more.group(1), null, span, false));
            }
        }
    }

    private boolean isOfOtherCode(int from, int end) {
        String after = page.folded().substring(from, Math.min(end, from + CODE_AFTER));
        Matcher other = OTHER_CODE.matcher(after);
        return other.find() && after.substring(0, other.start()).chars().noneMatch(Character::isDigit);
    }

    /** «дело по ч. 1 ст. 280.1 … было прекращено»: unless another conviction stands between. */
    private boolean isClosed(Span span, Span sentence) {
        Matcher closed = CLOSED.matcher(page.folded()).region(sentence.start(), sentence.end());
        if (!closed.find()) {
            return false;
        }
        return closed.start() > span.end()
                || !CHARGED.matcher(page.folded().substring(closed.end(), Math.max(closed.end(), span.start())))
                        .find();
    }

    private void add(String article, @Nullable String parts, Span span, boolean listed) {
        int number = Integer.parseInt(article.substring(0, 3));
        if (number < PageWords.specialPart().from()
                || number > PageWords.specialPart().to()) {
            return;
        }
        if (parts == null) {
            found.add(new Mention(new Charge(article, null), span, listed));
            return;
        }
        EACH_PART
                .matcher(parts)
                .results()
                .forEach(part -> found.add(new Mention(new Charge(article, part(part.group())), span, listed)));
    }

    private static String part(String written) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).matcher(written).matches()) {
                return String.valueOf(i + 1);
            }
        }
        return written;
    }
}
