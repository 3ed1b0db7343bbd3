package konvert.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page, its lines and sentences.
 *
 * @param text as it stands
 * @param folded the same letter for letter, in lower case, ё as е, every blank and dash alike: what patterns are looked
 *     for in
 * @param lines without blanks at their ends and signs of a list before them; empty ones are left out
 * @param sentences no longer than a line
 * @param url where the page was published; null where it does not say
 */
record Page(
        String text,
        String folded,
        List<Span> lines,
        List<Span> sentences,
        @Nullable String url) {

    private static final Pattern END = Pattern.compile("[.!?…;]+[»”\"')\\]]*[\\s\\u00a0]+(?=[\\p{Lu}\\d«“\"'‘(])");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\d-]+$");
    private static final int LONGEST_ABBREVIATION = 6;

    static Page of(String text, @Nullable String url) {
        List<Span> lines = lines(text);
        String folded = folded(text);
        List<Span> sentences = new ArrayList<>();
        lines.forEach(line -> addSentences(text, folded, line, sentences));
        return new Page(text, folded, lines, List.copyOf(sentences), url);
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    String folded(Span span) {
        return folded.substring(span.start(), span.end());
    }

    /** The sentence the place is in. */
    Span sentence(int place) {
        return around(sentences, place);
    }

    /** The line the place is in. */
    Span line(int place) {
        return around(lines, place);
    }

    private Span around(List<Span> spans, int place) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).end() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < spans.size() && spans.get(from).has(place) ? spans.get(from) : new Span(place, place);
    }

    /** Letter for letter in lower case, ё as е, every blank and dash alike. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            folded.append(
                    switch (letter) {
                        case 'ё' -> 'е';
                        case '\t', '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f' -> ' ';
                        case '‐', '‑', '‒', '–', '—' -> '-';
                        case '’', '‘', 'ʼ' -> '\'';
                        default -> letter;
                    });
        }
        return folded.toString();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int start = from;
            while (start < to && isEdge(text.charAt(start))) {
                start++;
            }
            int last = to;
            while (last > start && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                lines.add(new Span(start, last));
            }
            from = to + 1;
        }
        return List.copyOf(lines);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isEdge(char letter) {
        return isBlank(letter) || "-–—•*·>|".indexOf(letter) >= 0;
    }

    private static void addSentences(String text, String folded, Span line, List<Span> sentences) {
        Matcher end = END.matcher(text).region(line.start(), line.end());
        int from = line.start();
        while (end.find()) {
            if (text.charAt(end.start()) != '.' || !isAbbreviated(folded, from, end.start())) {
                sentences.add(new Span(from, end.end()));
                from = end.end();
            }
        }
        if (from < line.end()) {
            sentences.add(new Span(from, line.end()));
        }
    }

    private static boolean isAbbreviated(String folded, int from, int dot) {
        Matcher word = LAST_WORD.matcher(folded).region(Math.max(from, dot - LONGEST_ABBREVIATION - 1), dot);
        return word.find()
                && (PageWords.isAbbreviation(word.group())
                        || (word.group().length() == 1
                                && Character.isLetter(word.group().charAt(0))));
    }
}
