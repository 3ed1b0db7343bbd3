package konvert.post;

/**
 * A word, a number or a mark of a published block.
 *
 * @param start where it begins in the text
 * @param end where it ends, without a dot behind it
 * @param text as written
 * @param word what it is compared by: small letters, ё as е, letters that only look Cyrillic made so
 * @param dotted whether a dot stands right behind it
 * @param spaced whether there is a blank before it
 */
record BlockToken(int start, int end, String text, String word, Kind kind, boolean dotted, boolean spaced) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** Comma, end of a sentence or of a line: what stands before it is finished. */
        BREAK,
        NONE
    }

    /** What stands before the first and behind the last. */
    static final BlockToken NONE = new BlockToken(0, 0, "", "", Kind.NONE, false, false);

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether a part of the address must end here. */
    boolean isBreak() {
        return kind == Kind.BREAK || kind == Kind.NONE;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    boolean isDash() {
        return isMark("–—-");
    }

    boolean isQuote() {
        return isMark("«»\"“”„");
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    boolean isSmall() {
        return isWord() && Character.isLowerCase(text.charAt(0));
    }

    boolean isLetter() {
        return isWord() && text.length() == 1;
    }

    boolean isLatin() {
        return isWord() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Digits only. */
    boolean isPlainNumber(int digits) {
        return isNumber() && text.length() == digits && text.chars().allMatch(BlockToken::isDigit);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
