package konvert.post;

import java.time.LocalDate;
import java.time.Year;
import konvert.russian.GrammaticalCase;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A person named in a published block.
 *
 * @param nameAsWritten «Бахтину Александру Сергеевичу»; null where only a birth is given
 * @param name in the nominative; null where there is no name
 * @param nameCase the case it is written in; null where that is not clear, as in «Дюма»
 * @param sure whether {@code name} may be used without a look at it
 * @param birthYear null when not given
 * @param birthDate null when not given
 */
public record PublishedPerson(
        @Nullable String nameAsWritten,
        @Nullable PersonName name,
        @Nullable GrammaticalCase nameCase,
        boolean sure,
        @Nullable Year birthYear,
        @Nullable LocalDate birthDate) {}
