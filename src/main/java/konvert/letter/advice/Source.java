package konvert.letter.advice;

import konvert.directory.Localised;
import org.jspecify.annotations.Nullable;

/**
 * Who advises so.
 *
 * @param url where it stands; none where it is this program's own thought
 * @param date the day, month or year the page names (2023-07-06, 2023); none where it names none
 */
public record Source(
        String id,
        Localised name,
        @Nullable String url,
        @Nullable String date) {}
