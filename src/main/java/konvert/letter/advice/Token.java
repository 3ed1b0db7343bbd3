package konvert.letter.advice;

import java.util.Set;

/**
 * A word or a number of a letter.
 *
 * @param start where it begins, in chars (UTF-16)
 * @param end behind its last char
 * @param folded lower case, ё as е
 * @param forms what it may be a form of, itself among it
 * @param sentence number of its sentence
 * @param piece number of the run without commas or brackets that it stands in
 * @param title whether it stands in a quoted title
 */
record Token(
        int start,
        int end,
        String text,
        String folded,
        Set<String> forms,
        int sentence,
        int piece,
        boolean title,
        Kind kind) {

    enum Kind {
        CYRILLIC,
        LATIN,
        MIXED,
        OTHER,
        NUMBER
    }

    boolean isWord() {
        return kind != Kind.NUMBER;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
