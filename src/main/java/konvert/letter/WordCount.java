package konvert.letter;

import java.util.regex.Pattern;

/** Words of a text as people count them: «как-нибудь» and "don't" are one each, numbers count, signs do not. */
public final class WordCount {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[-‑'’][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*");

    private WordCount() {}

    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
