package konvert.letter.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import konvert.letter.spelling.Speller;

/**
 * Reads a letter for what a censor may stop, what may harm its reader, and what it lacks. Never a bar: every finding says
 * why and who says so. Pure, and fit for several threads; dictionary and rules are read at the first check. It says
 * nothing to any log.
 */
public final class Advisor {

    private final Speller speller;

    /** With what the user's speller knows. */
    public Advisor(Speller speller) {
        this.speller = speller;
    }

    /**
     * The findings, in the order of the text; what is missing stands at its end.
     *
     * @throws CancellationException when the thread is interrupted
     */
    public List<Finding> check(String text, Context context) {
        List<Token> tokens = Tokens.of(text);
        goOn();
        List<Hit> hits = new ArrayList<>(WordRules.bundled().hits(text, tokens));
        goOn();
        List<Hit> contacts =
                hits.stream().filter(hit -> hit.topic().equals("CONTACT")).toList();
        List<Hit> letters = new ArrayList<>(Letters.hits(text, tokens, context));
        letters.addAll(Codes.hits(text));
        letters.stream()
                .filter(hit -> contacts.stream().noneMatch(hit::overlaps))
                .forEach(hits::add);
        hits.addAll(Whole.hits(text, tokens, context));
        hits.addAll(ThirdPersons.hits(tokens));
        goOn();
        hits.addAll(misspelled(tokens, hits));
        return findings(text, tokens, hits, context);
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private List<Hit> misspelled(List<Token> tokens, List<Hit> others) {
        List<Hit> hits = new ArrayList<>();
        Speller.Session session = speller.session();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = i == 0 || tokens.get(i - 1).sentence() != token.sentence();
            if (token.kind() == Token.Kind.CYRILLIC && !session.accepts(token.text(), begins)) {
                Hit hit = Hit.of("SPELL", token);
                if (others.stream().noneMatch(hit::overlaps)) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private static List<Finding> findings(String text, List<Token> tokens, List<Hit> hits, Context context) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Set<Hit> known = new HashSet<>();
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        for (Hit hit : hits) {
            Topic topic = AdviceData.topic(hit.topic());
            boolean again = known.stream().anyMatch(other -> other.topic().equals(hit.topic()) && other.overlaps(hit));
            if (again || !topic.countries().contains(context.country()) || !known.add(hit)) {
                continue;
            }
            String words = text.substring(hit.start(), hit.end());
            int occurrence = seen.merge(hit.topic() + ' ' + words, 1, Integer::sum) - 1;
            Finding finding = new Finding(
                    topic,
                    hit.start(),
                    hit.end(),
                    words,
                    topic.why(),
                    AdviceData.sources(topic),
                    topic.disagreement(),
                    topic.id().equals(Organisations.TOPIC) ? Organisations.named(tokens, hit) : null,
                    occurrence);
            if (!context.silenced().contains(finding.silenced())) {
                findings.add(finding);
            }
        }
        return List.copyOf(findings);
    }
}
