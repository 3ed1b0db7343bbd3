package konvert.post;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import konvert.post.BlockToken.Kind;

/**
 * A published block: its text with composed letters and plain blanks, and its tokens.
 *
 * @param cyrillic whether it is written in Cyrillic for the most part
 */
record BlockText(String text, List<BlockToken> tokens, boolean cyrillic) {

    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->|</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\u00a0\\u202f]+");
    private static final Pattern LINES = Pattern.compile(" ?[\\t\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029][\\s]*");

    static BlockText of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        text = text.indexOf('<') >= 0 ? COMMENT.matcher(text).replaceAll(" ") : text;
        text = (isPlain(text) ? text : tidied(text)).strip();
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) { // a loop: every word of the tables comes by here
            latin += LookAlikes.isLatin(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        boolean cyrillic = latin * 2 < letters;
        return new BlockText(text, new Tokenizer(text, cyrillic).tokens(), cyrillic);
    }

    /** Whether there are only letters, marks and single blanks, as in most blocks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? i > 0 && text.charAt(i - 1) == ' ' : isBlankOrInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlankOrInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String tidied(String text) {
        String lines = LINES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("\n");
        return BLANKS.matcher(lines).replaceAll(" ");
    }

    BlockToken token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : BlockToken.NONE;
    }

    int size() {
        return tokens.size();
    }

    /** The text of some tokens as written, with the dot of an abbreviation at its end. */
    String written(int from, int to) {
        BlockToken last = tokens.get(to - 1);
        int end = last.dotted() && BlockWords.isAbbreviation(last) ? last.end() + 1 : last.end();
        return text.substring(tokens.get(from).start(), end).replace('\n', ' ');
    }

    /** Cuts a text into tokens from left to right. */
    private static final class Tokenizer {

        private final String text;
        private final boolean cyrillic;
        private final List<BlockToken> tokens = new ArrayList<>();

        Tokenizer(String text, boolean cyrillic) {
            this.text = text;
            this.cyrillic = cyrillic;
        }

        List<BlockToken> tokens() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (Character.isLetterOrDigit(c)) {
                    at = word(at);
                } else {
                    mark(at, c);
                    at++;
                }
            }
            return List.copyOf(tokens);
        }

        private void mark(int at, char c) {
            boolean alone = isBlank(at - 1) && isBlank(at + 1);
            boolean stop = c == '.' && (isBlank(at + 1) || Character.isUpperCase(text.charAt(at + 1)));
            boolean end = ",;:|\n•·!?".indexOf(c) >= 0 || stop || (c == '/' && alone);
            add(at, at + 1, end ? Kind.BREAK : Kind.MARK, false);
        }

        /** A word or number, with the dot behind it unless the dot ends a sentence. */
        private int word(int start) {
            int end = wordEnd(start);
            String written = text.substring(start, end);
            Kind kind = Character.isDigit(written.charAt(0)) ? Kind.NUMBER : Kind.WORD;
            boolean dot = end < text.length() && text.charAt(end) == '.';
            if (dot && ends(end) && !BlockWords.isAbbreviation(LookAlikes.folded(written, cyrillic))) {
                add(start, end, kind, false);
                add(end, end + 1, Kind.BREAK, false);
            } else {
                add(start, end, kind, dot);
            }
            return dot ? end + 1 : end;
        }

        private boolean ends(int dot) {
            int next = dot + 1;
            while (next < text.length() && " «\"“(".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next >= text.length()
                    || text.charAt(next) == '\n'
                    || Character.isUpperCase(text.charAt(next))
                    || (next > dot + 1 && Character.isDigit(text.charAt(next)));
        }

        private int wordEnd(int start) {
            int end = start + 1;
            while (end < text.length() && goesOn(start, end)) {
                end++;
            }
            return end;
        }

        private boolean goesOn(int start, int at) {
            char c = text.charAt(at);
            char before = text.charAt(at - 1);
            if ("-–/'’ʼ‑".indexOf(c) >= 0) {
                return Character.isLetterOrDigit(before)
                        && (at + 1 == text.length()
                                || Character.isLetterOrDigit(text.charAt(at + 1))
                                || (text.charAt(at + 1) == ' ' && Character.isLetter(before) && c == '-'));
            }
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            if (Character.isDigit(c) != Character.isDigit(before)) {
                return staysTogether(start, at);
            }
            return !changesScript(before, c, at);
        }

        /** «26А» and «Т2» do, «Николаевичу1955», «1984г» and «3Иванов» do not. */
        private boolean staysTogether(int start, int at) {
            if (Character.isDigit(text.charAt(at))) {
                int digits = at;
                while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                    digits++;
                }
                return digits - at < 4;
            }
            boolean one = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
            return at - start < 4 && one;
        }

        /** «сервисZT» is two words; «Тосненcкий» with a Latin c is one. */
        private boolean changesScript(char before, char c, int at) {
            if (LookAlikes.isLatin(before) == LookAlikes.isLatin(c)
                    || !Character.isLetter(before)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (before >= 0x80 && before < 0x400)
                    || (c >= 0x80 && c < 0x400)) {
                return false;
            }
            int end = at;
            while (end < text.length()
                    && Character.isLetter(text.charAt(end))
                    && LookAlikes.isLatin(text.charAt(end)) == LookAlikes.isLatin(c)) {
                end++;
            }
            String part = LookAlikes.isLatin(c) ? text.substring(at, end) : String.valueOf(before);
            return !LookAlikes.onlyLooksLatin(part);
        }

        private boolean isBlank(int at) {
            return at < 0 || at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\n';
        }

        private void add(int start, int end, Kind kind, boolean dotted) {
            String written = text.substring(start, end);
            boolean russian = cyrillic && LookAlikes.onlyLooksLatin(written);
            tokens.add(new BlockToken(
                    start,
                    end,
                    written,
                    kind == Kind.WORD || kind == Kind.NUMBER ? LookAlikes.folded(written, russian) : written,
                    kind,
                    dotted,
                    isBlank(start - 1)));
        }
    }
}
