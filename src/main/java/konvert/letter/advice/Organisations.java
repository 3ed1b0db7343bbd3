package konvert.letter.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisations whose name in a letter may harm, from {@code resources/letter/organisations.json}. */
final class Organisations {

    static final String TOPIC = "ORG";

    /**
     * The file.
     *
     * @param except phrases that only look like such a name
     */
    record File(List<Organisation> organisations, List<String> except) {}

    /** One of them and the phrases it is known by. */
    private record Known(Organisation organisation, Phrases phrases) {}

    private static final File FILE = AdviceData.read("organisations.json", File.class);
    private static final List<Known> ALL = FILE.organisations().stream()
            .map(each -> new Known(each, WordRules.phrases(each.find())))
            .toList();

    private Organisations() {}

    static List<Organisation> all() {
        return FILE.organisations();
    }

    /** All of them as one rule. */
    static WordRules.Written rule() {
        List<String> find = FILE.organisations().stream()
                .flatMap(organisation -> organisation.find().stream())
                .toList();
        return new WordRules.Written(TOPIC, "ru", find, List.of(), FILE.except(), List.of(), true);
    }

    /** The one that is named in that place; none where it only is about such organisations. */
    static @Nullable Organisation named(List<Token> tokens, Hit hit) {
        List<Token> words = tokens.stream()
                .filter(token -> token.start() >= hit.start() && token.end() <= hit.end())
                .toList();
        return ALL.stream()
                .filter(known -> known.phrases().anyIn(words))
                .map(Known::organisation)
                .findFirst()
                .orElse(null);
    }
}
