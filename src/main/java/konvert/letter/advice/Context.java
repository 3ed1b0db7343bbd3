package konvert.letter.advice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What advice has to know besides the text.
 *
 * @param country whose censor reads: RU or BY
 * @param firstLetter whether nothing was written to this person before
 * @param addressee what is known of the addressee and printed; none when that is not to be looked at
 * @param signature how the last letter was signed; none where there was none
 * @param earlier letters written before, to anyone
 * @param silenced findings the writer means as they are
 * @param draft whether this is the column in the writer's own language: then it need not be in Russian
 */
public record Context(
        String country,
        boolean firstLetter,
        @Nullable Addressee addressee,
        @Nullable String signature,
        List<String> earlier,
        Set<Silenced> silenced,
        boolean draft) {

    /** A letter to Russia of which nothing else is known. */
    public static final Context RUSSIA = of("RU", false);

    /** Which parts of the name stand on the envelope, of those that the directory has. */
    public record Addressee(boolean fullName, boolean patronymic, boolean birthYear) {}

    public Context {
        earlier = List.copyOf(earlier);
        silenced = Set.copyOf(silenced);
    }

    public static Context of(String country, boolean firstLetter) {
        return new Context(country, firstLetter, null, null, List.of(), Set.of(), false);
    }

    public Context silencing(Set<Silenced> silenced) {
        return new Context(country, firstLetter, addressee, signature, earlier, silenced, draft);
    }
}
