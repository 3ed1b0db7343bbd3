package konvert.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.post.AddressParser;
import konvert.post.PublishedAddress;

/** Published addresses in a text: a line, a part of a line behind «Адрес:», or several short lines below each other. */
final class PageBlocks {

    /** An address and where it stands. */
    record Block(PublishedAddress address, Span span) {}

    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\d-])\\d{3} ?\\d{3}(?![\\d-])(?! ?(?:руб|рубл|₽|euro|people|человек|тыс))");
    private static final Pattern OPENS = PageWords.pattern("addressOpens");
    private static final Pattern FACILITY = PageWords.pattern("addressFacility");
    private static final Pattern PLACE = PageWords.pattern("addressPlace");
    private static final Pattern SAMPLE = PageWords.pattern("addressSample");
    private static final Pattern CASE = PageWords.pattern("caseLine");
    private static final Pattern SAID = Pattern.compile("[!?:]$|[.!?] \\p{Lu}\\p{L}+ \\p{Ll}");

    private static final Pattern BIRTH = Pattern.compile("(?iu)" + PageWords.any("birthAfter"));
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+ \\p{Lu}\\p{L}*(?:ич|вна|чна|ичу|вне|чне)(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

    /** A longer line of a block in several lines is a sentence. */
    private static final int SHORT = 75;

    private static final int MOST_LINES = 7;

    /** A longer line is prose; the address ends with its sentence. */
    private static final int LONGEST_BLOCK = 420;

    private static final int SHORT_SENTENCE = 70;

    private final Page page;
    private final List<Block> found = new ArrayList<>();
    private int next;

    private PageBlocks(Page page) {
        this.page = page;
    }

    /** In the order of the text; a sample with «Фамилия Имя Отчество» in place of a name is none. */
    static List<Block> in(Page page) {
        PageBlocks blocks = new PageBlocks(page);
        while (blocks.next < page.lines().size()) {
            blocks.read(blocks.next);
        }
        return blocks.found;
    }

    private void read(int line) {
        Span span = page.lines().get(line);
        next = line + 1;
        String folded = page.folded(span);
        boolean postcode = POSTCODE.matcher(folded).find();
        boolean facility = FACILITY.matcher(folded).find();
        boolean place = PLACE.matcher(folded).find();
        if (!postcode && isShort(span) && CASE.matcher(folded).find()) {
            return;
        }
        if (!postcode && !(facility && (place || folded.length() <= SHORT))) {
            return;
        }
        if (isShort(span) && !(postcode && facility && place)) {
            Span several = several(line);
            if (POSTCODE.matcher(page.folded(several)).find() || page.lines().indexOf(span) != line) {
                addBlock(several);
                return;
            }
        }
        addBlock(part(line));
    }

    private boolean isShort(Span line) {
        return line.end() - line.start() <= SHORT;
    }

    /** The short lines around that one, which are no sentences. */
    private Span several(int line) {
        int from = line;
        while (from > 0 && line - from < MOST_LINES && isPart(from - 1) && adjacent(from - 1) && isFree(from - 1)) {
            from--;
        }
        int to = line;
        while (to + 1 < page.lines().size() && to - line < MOST_LINES && isPart(to + 1) && adjacent(to)) {
            to++;
        }
        next = to + 1;
        return new Span(page.lines().get(from).start(), page.lines().get(to).end());
    }

    private boolean isFree(int line) {
        return found.isEmpty()
                || found.getLast().span().end() <= page.lines().get(line).start();
    }

    private boolean isPart(int line) {
        Span span = page.lines().get(line);
        String text = page.text(span);
        return isShort(span)
                && !SAID.matcher(text).find()
                && !OPENS.matcher(page.folded(span)).find()
                && !CASE.matcher(page.folded(span)).find();
    }

    /** Whether the next line follows without an empty one between. */
    private boolean adjacent(int line) {
        int end = page.lines().get(line).end();
        int start = page.lines().get(line + 1).start();
        return page.text().substring(end, start).chars().filter(c -> c == '\n').count() == 1;
    }

    /** The part of a line that is the address; a line with a name alone before it belongs to it. */
    private Span part(int line) {
        Span span = page.lines().get(line);
        int start = span.start();
        Matcher postcode = POSTCODE.matcher(page.folded()).region(span.start(), span.end());
        boolean coded = postcode.find();
        Matcher opens = OPENS.matcher(page.folded()).region(span.start(), span.end());
        while (opens.find() && (!coded || opens.start() < postcode.start())) {
            start = opens.end();
        }
        int end = span.end();
        if (span.end() - start > LONGEST_BLOCK || start > span.start()) {
            if (coded && span.end() - start > LONGEST_BLOCK && start == span.start()) {
                start = page.sentence(postcode.start()).start();
            }
            end = sentencesFrom(start, span.end(), coded ? postcode.start() : start);
        }
        return new Span(start, end);
    }

    /** The sentence with the address, and short ones behind it: a name, a birth. */
    private int sentencesFrom(int start, int lineEnd, int postcode) {
        int end = Math.max(
                page.sentence(Math.min(start + 1, lineEnd - 1)).end(),
                page.sentence(postcode).end());
        while (end < lineEnd) {
            Span sentence = page.sentence(end);
            if (sentence.end() <= end || !isName(sentence)) {
                Matcher name = NAME.matcher(page.text()).region(end, lineEnd);
                return name.lookingAt() ? name.end() : end;
            }
            end = sentence.end();
        }
        return Math.max(end, start);
    }

    /** A name, a birth: no word in small letters that says anything else. */
    private boolean isName(Span sentence) {
        return sentence.end() - sentence.start() <= SHORT_SENTENCE
                && !SMALL.matcher(BIRTH.matcher(page.text(sentence)).replaceAll(""))
                        .find();
    }

    private void addBlock(Span span) {
        String text = page.text(span);
        if (text.isBlank() || SAMPLE.matcher(page.folded(span)).find()) {
            return;
        }
        PublishedAddress address = AddressParser.parse(text);
        boolean placed = address.postcode() != null
                ? address.facility() != null || address.street() != null || address.locality() != null
                : address.facility() != null
                        && (address.street() != null
                                || (address.person() != null
                                        && (address.region() != null || address.locality() != null)));
        if (placed) {
            found.add(new Block(address, span));
        }
    }
}
