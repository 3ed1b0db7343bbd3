package konvert.directory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.russian.CaseForms;
import konvert.russian.Cyrillisation;
import konvert.russian.GivenNames;
import org.jspecify.annotations.Nullable;

/** Full names in a text, in whatever case: given name and surname at least, in Cyrillic or Latin letters. */
final class PageNames {

    /**
     * A name where it stands.
     *
     * @param text «Бахтину Александру Сергеевичу», with one blank between words
     * @param surname the word of it that is the surname
     */
    record Mention(String text, String surname, boolean latin, Span span) {

        /** «созданном Алексеем Навальным»: whom the sentence is not about. */
        boolean isInstrumental() {
            return INSTRUMENTAL.matcher(text).matches() && !isKnownForm(text.substring(0, text.indexOf(' ')));
        }
    }

    private static final Pattern INSTRUMENTAL =
            Pattern.compile("\\p{L}+(?:[её]м|ом) .*(?:ым|им|ом|[её]м)|\\p{L}+(?:ой|[её]й) .*[оё]й");

    private static final String WORD = "\\p{Lu}\\p{L}*(?:['’ʼ-]\\p{L}+)*";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d])" + WORD + "(?:[ \u00a0]{1,2}(?:" + WORD
            + "|(?i:оглы|оглу|кызы|уулу|улы|гызы)(?!\\p{L})))+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’ʼ-]+");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}-])\\p{Ll}[\\p{L}-]+");
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(?i).{2,}(?:[ое]вич|[ое]вна|ична)(?:а|у|ем|ы|е|ой)?|.{2,}(?:[ое]вн|ичн)(?:ы|е|у|ой)|.{2,}(?:льич|мич|кич)(?:а|у|ем)?"
                    + "|.{2,}(?:[oe]vich|[oe]vna|ichna|yich)|оглы|оглу|кызы|уулу|улы|гызы");

    /** A longer line is no heading of a name alone. */
    private static final int LONGEST_TITLE = 90;

    private static final int MOST_WORDS = 4;

    private final Page page;
    private final Set<String> small;
    private final Map<String, Boolean> given = new HashMap<>();

    PageNames(Page page) {
        this.page = page;
        small = SMALL.matcher(page.text())
                .results()
                .map(word -> Page.folded(word.group()))
                .collect(Collectors.toSet());
    }

    /** All of them, in the order of the text. */
    List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        Matcher run = RUN.matcher(page.text());
        while (run.find()) {
            List<Span> words = words(run.start(), run.end());
            for (int i = 0; i < words.size(); i++) {
                Span name = nameAround(words, i);
                if (name != null) {
                    found.add(mention(words.subList(name.start(), name.end())));
                    i = name.end() - 1;
                }
            }
        }
        return found;
    }

    /** The name a line consists of; null when it is another line. */
    @Nullable
    Mention title(Span line) {
        if (line.end() - line.start() > LONGEST_TITLE) {
            return null;
        }
        Matcher run = RUN.matcher(page.text()).region(line.start(), line.end());
        if (!run.lookingAt() || !isTitleEnd(page.folded().substring(run.end(), line.end()))) {
            return null;
        }
        List<Span> words = words(run.start(), run.end());
        if (words.stream().anyMatch(word -> PageWords.has("notSurnames", page.folded(word)))) {
            return null;
        }
        boolean sameScript = words.stream().map(this::isLatin).distinct().count() == 1;
        return words.size() <= MOST_WORDS && sameScript ? mention(words) : null;
    }

    /** Nothing, another name in brackets, or a birth. */
    private static boolean isTitleEnd(String rest) {
        return rest.matches(
                "[.:]?|,? ?\\([^)]{1,60}\\)|,? ?\\(?(?:b\\.|born|род\\.|р\\.)? ?[\\d. ]{4,10}(?: ?г\\.? ?р\\.?| года рождения)?\\)?");
    }

    private List<Span> words(int from, int to) {
        return WORDS.matcher(page.text())
                .region(from, to)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    /** The places of the words of a name in which word {@code i} is the given name; null when it is none. */
    private @Nullable Span nameAround(List<Span> words, int i) {
        if (!isGiven(words.get(i)) || isPatronymic(words.get(i))) {
            return null;
        }
        boolean after = i + 1 < words.size() && isLatin(words.get(i)) == isLatin(words.get(i + 1));
        boolean before = i > 0 && isLatin(words.get(i)) == isLatin(words.get(i - 1)) && mayBeSurname(words.get(i - 1));
        if (after && isPatronymic(words.get(i + 1))) {
            boolean particle = i + 2 < words.size() && isPatronymic(words.get(i + 2));
            int end = particle ? i + 3 : i + 2;
            boolean last = end < words.size();
            return before ? new Span(i - 1, end) : last ? new Span(i, end + 1) : null;
        }
        if (after) {
            boolean given = isGiven(words.get(i + 1)) && i + 2 < words.size() && isPatronymic(words.get(i + 2));
            return given ? null : new Span(i, i + 2);
        }
        return before ? new Span(i - 1, i + 1) : null;
    }

    /** «Сейчас Степан» and «У Марии» are no names, nor what the page writes in small letters elsewhere. */
    private boolean mayBeSurname(Span word) {
        String folded = page.folded(word);
        return folded.length() > 1 && !PageWords.has("notSurnames", folded) && !small.contains(folded);
    }

    private Mention mention(List<Span> words) {
        List<String> texts = words.stream().map(page::text).toList();
        int surname = 0;
        for (int i = 0; i < texts.size(); i++) {
            boolean middle = i > 0 && isPatronymic(words.get(i)) && i < texts.size() - 1;
            if (middle && !isPatronymic(words.getLast())) {
                surname = texts.size() - 1;
            }
        }
        if (texts.size() == 2 && isGiven(words.get(0)) && !isGiven(words.get(1))) {
            surname = 1;
        } else if (isLatin(words.getFirst()) && isGiven(words.getFirst()) && !isPatronymic(words.getLast())) {
            surname = texts.size() - 1;
        }
        return new Mention(
                String.join(" ", texts),
                texts.get(surname),
                isLatin(words.getFirst()),
                new Span(words.getFirst().start(), words.getLast().end()));
    }

    /** «Долиной Анне Викторовне» on a line of its own is how a letter is addressed. */
    boolean isDeclined(Mention name) {
        List<String> words = List.of(name.text().split(" "));
        return !name.latin()
                && words.stream().noneMatch(PageNames::isKnownForm)
                && words.stream().anyMatch(PageNames::isKnown);
    }

    boolean hasKnownPart(Mention name) {
        return words(name.span().start(), name.span().end()).stream()
                .anyMatch(word -> isGiven(word) || isPatronymic(word));
    }

    private boolean isPatronymic(Span word) {
        return PATRONYMIC.matcher(page.text(word)).matches();
    }

    private boolean isLatin(Span word) {
        return Character.UnicodeScript.of(page.text().codePointAt(word.start())) == Character.UnicodeScript.LATIN;
    }

    private boolean isGiven(Span word) {
        return given.computeIfAbsent(page.text(word), PageNames::isKnown);
    }

    /** Whether the word is a given name in some case, or one in Latin letters. */
    static boolean isKnown(String word) {
        return isKnownForm(word)
                || CaseForms.nominatives(word).stream().anyMatch(PageNames::isKnownForm)
                || (word.charAt(0) < '\u0250'
                        && Cyrillisation.candidates(word).stream().anyMatch(PageNames::isKnownForm));
    }

    static boolean isKnownForm(String word) {
        return !GivenNames.others(word).isEmpty();
    }
}
