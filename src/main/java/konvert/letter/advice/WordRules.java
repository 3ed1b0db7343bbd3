package konvert.letter.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of {@code resources/letter/advice-words.json}: words and phrases that touch a topic. */
final class WordRules {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** The file. */
    record File(Map<String, List<String>> groups, List<Written> rules) {}

    /**
     * Rules of one topic and language.
     *
     * @param find phrases that touch the topic
     * @param expressions the same as regular expressions, over the text as it stands
     * @param except phrases that do not, though words in them would; they count for every rule of the topic
     * @param beside words that make the phrases harmless when they stand in the same sentence or the next to it
     * @param titles whether quoted titles are looked at too
     */
    record Written(
            String topic,
            String language,
            List<String> find,
            List<String> expressions,
            List<String> except,
            List<String> beside,
            boolean titles) {

        Written {
            find = Objects.requireNonNullElse(find, List.of());
            expressions = Objects.requireNonNullElse(expressions, List.of());
            except = Objects.requireNonNullElse(except, List.of());
            beside = Objects.requireNonNullElse(beside, List.of());
        }
    }

    /** One rule ready for use. */
    private record Rule(String topic, Phrases find, List<Pattern> expressions, Phrases beside, boolean titles) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Phrase>> written = new HashMap<>();
    private final Map<String, Phrases> except = new HashMap<>();

    private WordRules(File file) {
        List<Written> all = new ArrayList<>(file.rules());
        all.add(Organisations.rule());
        for (Written rule : all) {
            rules.add(new Rule(
                    rule.topic(),
                    new Phrases(phrases(rule.find(), file)),
                    rule.expressions().stream()
                            .map(expression -> Pattern.compile(expression, FLAGS))
                            .toList(),
                    new Phrases(phrases(rule.beside(), file)),
                    rule.titles()));
            written.computeIfAbsent(rule.topic(), topic -> new ArrayList<>()).addAll(phrases(rule.except(), file));
        }
        written.forEach((topic, phrases) -> except.put(topic, new Phrases(phrases)));
    }

    private static List<Phrase> phrases(List<String> written, File file) {
        return written.stream().map(phrase -> Phrase.of(phrase, file.groups())).toList();
    }

    /** Phrases without groups. */
    static Phrases phrases(List<String> written) {
        return new Phrases(
                written.stream().map(phrase -> Phrase.of(phrase, Map.of())).toList());
    }

    private static final class Bundled {
        static final WordRules RULES = new WordRules(AdviceData.read("advice-words.json", File.class));
    }

    static WordRules bundled() {
        return Bundled.RULES;
    }

    List<Hit> hits(String text, List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        Map<String, List<Hit>> exceptions = new HashMap<>();
        for (Rule rule : rules) {
            List<Hit> excepted = exceptions.computeIfAbsent(rule.topic(), topic -> exceptions(topic, tokens));
            Stream.concat(
                            rule.find().spans(tokens).stream()
                                    .filter(span -> rule.titles()
                                            || !tokens.get(span.first()).title())
                                    .filter(span -> !isHarmless(rule, tokens, span.first()))
                                    .map(span -> span.hit(rule.topic(), tokens)),
                            rule.expressions().stream().flatMap(expression -> matches(rule.topic(), expression, text)))
                    .filter(hit -> excepted.stream().noneMatch(hit::overlaps))
                    .forEach(hits::add);
        }
        return hits;
    }

    /** What the exceptions of a topic cover. */
    List<Hit> exceptions(String topic, List<Token> tokens) {
        Phrases phrases = except.get(topic);
        return phrases == null
                ? List.of()
                : phrases.spans(tokens).stream()
                        .map(span -> span.hit(topic, tokens))
                        .toList();
    }

    private static boolean isHarmless(Rule rule, List<Token> tokens, int at) {
        int sentence = tokens.get(at).sentence();
        int from = at;
        while (from > 0 && sentence - tokens.get(from - 1).sentence() <= 1) {
            from--;
        }
        int to = at;
        while (to < tokens.size() && tokens.get(to).sentence() - sentence <= 1) {
            to++;
        }
        return rule.beside().anyIn(tokens.subList(from, to));
    }

    private static Stream<Hit> matches(String topic, Pattern expression, String text) {
        Matcher matcher = expression.matcher(text);
        return matcher.results().map(found -> new Hit(topic, found.start(), found.end()));
    }
}
