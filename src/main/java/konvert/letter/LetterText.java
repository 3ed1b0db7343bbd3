package konvert.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.russian.Romanisation;

/**
 * A letter as someone typed it into one file: its greeting and signature are recognised, so that they are neither
 * doubled nor forgotten.
 *
 * @param greeting the first line or exclamation, when it is one
 * @param body the rest, stripped of empty lines around it
 */
public record LetterText(Optional<String> greeting, String body) {

    private static final int LONGEST_GREETING = 80;
    /** «С уважением, ваша Анна Шмидт» has five words. */
    private static final int LONGEST_SIGNATURE = 5;

    private static final Pattern GREETING = Pattern.compile(
            "(здравствуй(те)?|привет(ствую)?|добрый (день|вечер)|доброе утро|доброго (дня|времени)"
                    + "|(глубоко)?уважаем\\p{L}+|дорог(ой|ая|ие)|мил(ый|ая)|hello|dear)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TO_EXCLAMATION = Pattern.compile("[^!]*!+");

    /** Takes a typed text apart. A first line, or its first exclamation, is a greeting when it is short and greets. */
    public static LetterText of(String typed) {
        String text = typed.strip();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return new LetterText(Optional.empty(), "");
        }
        Matcher exclamation = TO_EXCLAMATION.matcher(lines.getFirst());
        String first =
                exclamation.lookingAt() ? exclamation.group() : lines.getFirst().strip();
        boolean greets = first.length() <= LONGEST_GREETING
                && GREETING.matcher(first).matches()
                && (first.endsWith("!") || first.endsWith(",") || first.endsWith("."));
        return greets
                ? new LetterText(
                        Optional.of(first), text.substring(first.length()).strip())
                : new LetterText(Optional.empty(), text);
    }

    /** Whether there is anything to read: spaces, line ends and invisible characters are nothing. */
    public boolean isEmpty() {
        return body.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /**
     * Whether the text ends with that name or a part of it, in either script, on a line of its own: then no signature is
     * to be added.
     */
    public boolean isSigned(String name) {
        String last = body.lines().reduce("", (earlier, line) -> line).strip();
        List<String> words = words(last);
        return words.size() <= LONGEST_SIGNATURE
                && !last.endsWith("?")
                && words(name).stream().anyMatch(part -> words.stream().anyMatch(word -> isSame(word, part)));
    }

    /** «Анна» is "Anna": who writes in Russian signs in Russian too. */
    private static boolean isSame(String word, String part) {
        return word.equals(part) || Romanisation.spellings(word).contains(Romanisation.plain(part));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
