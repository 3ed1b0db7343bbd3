package konvert.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter not finished.
 *
 * @param person id of the person it is for
 * @param place where it is written; an empty text for none
 * @param date the day on the letter, where it is not the day of writing
 * @param greeting the greeting line
 * @param text the paragraphs
 * @param signature the name under it
 * @param writer code of the gender one writes as; none in a draft of an earlier version
 * @param pronoun code of the pronoun of address; none in a draft of an earlier version
 * @param changedOn when it was last written on; none in a draft of an earlier version
 */
public record Draft(
        String person,
        String place,
        @Nullable LocalDate date,
        String greeting,
        String text,
        String signature,
        @Nullable String writer,
        @Nullable String pronoun,
        @Nullable LocalDate changedOn) {}
