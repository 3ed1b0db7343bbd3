package konvert.letter.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import konvert.letter.advice.Token.Kind;
import konvert.letter.spelling.Lemmas;

/** Which letters and languages the words of a letter are in: LANG, MIXED, LATIN, ABBR. */
final class Letters {

    /** Rights in Russia, "Write to Russia": censors read Russian. Nine of ten letters, so that a name or a title is none. */
    private static final double ENOUGH_CYRILLIC = 0.9;
    /** In less text one title outweighs the rest. */
    private static final int LETTERS_TO_JUDGE = 40;

    private static final Pattern NOT_RUSSIAN = Pattern.compile("[іїєґўәғқңөұүһӣӯҳҷ]|\\p{L}['ʼ]\\p{L}");
    private static final Pattern BELARUSIAN = Pattern.compile("[^їєґәғқңөұүһӣӯҳҷ]*");
    private static final Set<String> UKRAINIAN = Set.of(
            "що", "як", "дуже", "вже", "це", "але", "чому", "буде", "немае", "друже", "дякую", "будь", "ласка", "тобой",
            "мене", "тебе", "про");
    private static final Pattern SAFE_LATIN = Pattern.compile("[a-z]|[ivxlcdm]+|[ck]?m|kg|ml|vs|ok|\\p{L}'\\p{L}");
    private static final Set<String> LOOKALIKE = Set.of("a", "c", "o", "y");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 6;

    private final String text;
    private final List<Token> words;
    private final Context context;
    private final List<Hit> hits = new ArrayList<>();

    private Letters(String text, List<Token> tokens, Context context) {
        this.text = text;
        this.words = tokens.stream().filter(Token::isWord).toList();
        this.context = context;
    }

    static List<Hit> hits(String text, List<Token> tokens, Context context) {
        Letters letters = new Letters(text, tokens, context);
        letters.abbreviations();
        letters.mixed();
        if (!context.draft() && !letters.notRussian()) {
            letters.latin();
        }
        return letters.hits;
    }

    private boolean notRussian() {
        otherCyrillic();
        long cyrillic = count(Kind.CYRILLIC);
        long latin = count(Kind.LATIN);
        boolean noRussian = cyrillic == 0
                && words.stream().filter(word -> word.kind() == Kind.LATIN).count() > 2;
        boolean tooLittle = cyrillic + latin >= LETTERS_TO_JUDGE && cyrillic < ENOUGH_CYRILLIC * (cyrillic + latin);
        boolean foreign = noRussian || tooLittle;
        if (foreign) {
            sentences().stream()
                    .filter(sentence -> 2
                                    * sentence.stream()
                                            .filter(word -> word.kind() == Kind.LATIN)
                                            .count()
                            > sentence.size())
                    .findFirst()
                    .ifPresent(sentence -> add("LANG", sentence));
        }
        return foreign && cyrillic == 0;
    }

    private long count(Kind kind) {
        return words.stream()
                .filter(word -> word.kind() == kind)
                .mapToLong(word -> word.text().length())
                .sum();
    }

    /** Ukrainian and other languages in Cyrillic; Belarusian may be written to Belarus. */
    private void otherCyrillic() {
        for (List<Token> sentence : sentences()) {
            List<Token> foreign = sentence.stream().filter(this::isNotRussian).toList();
            boolean marked = foreign.stream()
                    .anyMatch(word -> NOT_RUSSIAN.matcher(word.folded()).find());
            if (marked && 4 * foreign.size() >= sentence.size()) {
                add("LANG", foreign);
                return;
            }
        }
    }

    private boolean isNotRussian(Token word) {
        boolean marked = NOT_RUSSIAN.matcher(word.folded()).find();
        return word.kind() == Kind.CYRILLIC
                && (marked || UKRAINIAN.contains(word.folded()))
                && !(context.country().equals("BY")
                        && BELARUSIAN.matcher(word.folded()).matches());
    }

    private List<List<Token>> sentences() {
        List<List<Token>> sentences = new ArrayList<>();
        for (Token word : words) {
            if (sentences.isEmpty() || sentences.getLast().getLast().sentence() != word.sentence()) {
                sentences.add(new ArrayList<>());
            }
            sentences.getLast().add(word);
        }
        return sentences;
    }

    private void mixed() {
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean both = word.kind() == Kind.MIXED
                    && HYPHEN.splitAsStream(word.text())
                            .anyMatch(part -> Scripts.hasCyrillic(part) && Scripts.hasLatin(part));
            boolean begins = i == 0 || words.get(i - 1).sentence() != word.sentence();
            boolean alone = LOOKALIKE.contains(begins ? word.folded() : word.text()) // not «витамин C»
                    && !isDegree(word)
                    && isCyrillic(i + 1)
                    && (begins || isCyrillic(i - 1));
            if (both || alone) {
                hits.add(Hit.of("MIXED", word));
            }
        }
    }

    private boolean isDegree(Token word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '°';
    }

    private boolean isCyrillic(int i) {
        return i < words.size() && words.get(i).kind() == Kind.CYRILLIC;
    }

    /** Foreign words, those in a row as one. */
    private void latin() {
        List<Token> run = new ArrayList<>();
        for (Token word : words) {
            boolean foreign = word.kind() == Kind.LATIN
                    && !SAFE_LATIN.matcher(word.folded()).matches();
            if (!run.isEmpty() && (!foreign || run.getLast().piece() != word.piece())) {
                add("LATIN", run);
                run.clear();
            }
            if (foreign) {
                run.add(word);
            }
        }
        add("LATIN", run);
    }

    private void abbreviations() {
        List<String> known = AdviceData.abbreviations();
        Lemmas lemmas = new Lemmas();
        for (List<Token> sentence : sentences()) {
            List<Token> capitals = sentence.stream().filter(Letters::isCapitals).toList();
            if (capitals.size() > 2 && capitals.size() * 2 > sentence.size()) {
                continue; // somebody shouts
            }
            capitals.stream()
                    .filter(word -> !known.contains(word.folded()) && !lemmas.knows(word.folded()))
                    .filter(word -> !(word.kind() == Kind.LATIN
                            && SAFE_LATIN.matcher(word.folded()).matches()))
                    .forEach(word -> hits.add(Hit.of("ABBR", word)));
        }
    }

    private static boolean isCapitals(Token word) {
        String text = word.text();
        return text.length() >= SHORTEST_ABBREVIATION
                && text.length() <= LONGEST_ABBREVIATION
                && text.codePoints().allMatch(Character::isUpperCase);
    }

    private void add(String topic, List<Token> run) {
        if (!run.isEmpty()) {
            hits.add(new Hit(topic, run.getFirst().start(), run.getLast().end()));
        }
    }
}
