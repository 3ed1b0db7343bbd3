package konvert.letter.advice;

import java.util.List;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Organisations whose name in a letter may harm, from {@code resources/letter/organisations.json}.
 *
 * @param except phrases that only look like such a name
 */
record Organisations(List<Organisation> organisations, List<String> except) {

    static final Organisations BUNDLED = AdviceData.read("organisations.json", Organisations.class);

    /**
     * One of them.
     *
     * @param status in Russia: undesirable, foreign agent, extremist; unverified where no source was found
     * @param date the day of the source
     * @param find phrases, as rules have them
     */
    record Organisation(
            String id,
            Localised name,
            String status,
            @Nullable String date,
            @Nullable String source,
            @Nullable String note,
            List<String> find) {}

    /** As a rule of the topic ORG. */
    WordRules.Written rule() {
        List<String> find = organisations.stream()
                .flatMap(organisation -> organisation.find().stream())
                .toList();
        return new WordRules.Written("ORG", "ru", find, List.of(), except, List.of(), true);
    }
}
