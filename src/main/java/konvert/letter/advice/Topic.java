package konvert.letter.advice;

import java.util.List;
import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of finding is about, from {@code resources/letter/advice.json}.
 *
 * @param id stable, in capitals: WAR, CASE …
 * @param countries where it is advised: RU, BY
 * @param why what may happen, for the writer
 * @param source ids of those who advise so, the weightiest first
 * @param disagreement what other guides say instead; none where they agree
 */
public record Topic(
        String id,
        Severity severity,
        List<String> countries,
        Localised title,
        Localised why,
        List<String> source,
        @Nullable Localised disagreement) {}
