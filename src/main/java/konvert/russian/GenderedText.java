package konvert.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text with its gendered words in agreement. In the text {@code {рад|рада}} is the man's and the woman's form of the
 * writer, {@code {адресат: один|одна}} those of the reader; one of the two may be empty ({@code рад{|а}}). Where a gender
 * is not known both forms stand, «рад(а)» or «один/одна». Everything else stays as it is, other braces too.
 *
 * @param text the text without gendered words
 * @param remarks what was left open, in order
 */
public record GenderedText(String text, List<Remark> remarks) {

    /** Why a place needs a look. */
    public enum Kind {
        /** Both forms stand, since the writer's gender is not known. */
        WRITER,
        /** Both forms stand, since the reader's gender is not known. */
        READER,
        /** Braces that are not of the form above; they stand as typed. */
        BRACES
    }

    /**
     * A place in the text as typed.
     *
     * @param words what stands there; of a single brace some letters of its line
     * @param start index of the first of them in the text as typed
     * @param line number of the line, from 1
     */
    public record Remark(Kind kind, String words, int start, int line) {}

    private static final Pattern GROUP =
            Pattern.compile("\\{(?:(?<keyword>\\p{L}+)\\h*:)?(?<man>[^|{}]*)\\|(?<woman>[^|{}]*)}");
    /** What a word may be: Russian letters and what stands between them; «{x | x > 0}» is none. */
    private static final Pattern FORM = Pattern.compile("[\\p{IsCyrillic}\\p{M}\\h,.!?…«»’'ʼ‑–—-]*");

    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final String READER = "адресат";
    private static final int EXCERPT = 30;

    public GenderedText {
        remarks = List.copyOf(remarks);
    }

    /** The text in agreement with the gender of who writes and of who reads it. */
    public static GenderedText resolve(String text, Gender writer, Gender reader) {
        return new Resolving(text, writer, reader).run();
    }

    /** «рад(а)», «готов(а) помочь», «один/одна»: word by word where the forms have as many words. */
    static String both(String man, String woman) {
        if (man.isEmpty() || woman.isEmpty()) {
            return "(" + man + woman + ")";
        }
        List<String> his = List.of(BLANKS.split(man));
        List<String> hers = List.of(BLANKS.split(woman));
        if (his.size() != hers.size()) {
            return man + " / " + woman;
        }
        return IntStream.range(0, his.size())
                .mapToObj(i -> bothWords(his.get(i), hers.get(i)))
                .collect(Collectors.joining(" "));
    }

    private static String bothWords(String man, String woman) {
        if (man.equals(woman)) {
            return man;
        }
        String rest = woman.startsWith(man) ? woman.substring(man.length()) : "";
        boolean continues = !rest.isEmpty() && rest.codePoints().allMatch(Character::isLetter);
        return continues ? man + "(" + rest + ")" : man + "/" + woman;
    }

    /** One pass over a text. */
    private static final class Resolving {

        private final String typed;
        private final Gender writer;
        private final Gender reader;
        private final StringBuilder text = new StringBuilder();
        private final List<Remark> remarks = new ArrayList<>();

        Resolving(String typed, Gender writer, Gender reader) {
            this.typed = typed;
            this.writer = writer;
            this.reader = reader;
        }

        GenderedText run() {
            int at = 0;
            while (at < typed.length()) {
                char letter = typed.charAt(at);
                if (letter == '{' || letter == '}') {
                    int end = letter == '{' ? end(at) : at + 1;
                    String words = typed.substring(at, end);
                    String agreed = agreed(words, at);
                    if (agreed == null) {
                        remark(Kind.BRACES, end == at + 1 ? excerpt(at) : words, at);
                    }
                    text.append(agreed == null ? words : agreed);
                    at = end;
                } else {
                    text.append(letter);
                    at++;
                }
            }
            return new GenderedText(text.toString(), remarks);
        }

        /** Behind the brace that closes the one at {@code start}, with those between; behind that one if none does. */
        private int end(int start) {
            int depth = 0;
            for (int i = start; i < typed.length() && typed.charAt(i) != '\n'; i++) {
                char letter = typed.charAt(i);
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return start + 1;
        }

        private @Nullable String agreed(String words, int start) {
            Matcher group = GROUP.matcher(words);
            if (!group.matches()) {
                return null;
            }
            String keyword = group.group("keyword");
            String man = group.group("man").strip();
            String woman = group.group("woman").strip();
            boolean toReader = READER.equalsIgnoreCase(keyword);
            if ((keyword != null && !toReader)
                    || (man + woman).isEmpty()
                    || !FORM.matcher(man + woman).matches()) {
                return null;
            }
            return switch (toReader ? reader : writer) {
                case MALE -> man;
                case FEMALE -> woman;
                case UNKNOWN -> {
                    remark(toReader ? Kind.READER : Kind.WRITER, words, start);
                    yield both(man, woman);
                }
            };
        }

        /** A brace that has no partner, with some of its line: what follows it, or leads to it. */
        private String excerpt(int brace) {
            boolean opens = typed.charAt(brace) == '{';
            int lineStart = typed.lastIndexOf('\n', brace) + 1;
            int lineEnd = typed.indexOf('\n', brace);
            return opens
                    ? typed.substring(brace, Math.min(brace + EXCERPT, lineEnd < 0 ? typed.length() : lineEnd))
                    : typed.substring(Math.max(brace + 1 - EXCERPT, lineStart), brace + 1);
        }

        private void remark(Kind kind, String words, int start) {
            int line = 1
                    + (int) typed.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            remarks.add(new Remark(kind, words, start, line));
        }
    }
}
