package konvert.letter.advice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import konvert.directory.Born;
import konvert.directory.Person;
import konvert.russian.PersonName;
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

    /**
     * Which parts of the name stand on the envelope; a part that the directory does not have is not missed.
     *
     * @param fullName surname and given name
     */
    public record Addressee(boolean fullName, boolean patronymic, boolean birthYear) {

        private static final Pattern BLANK = Pattern.compile("\\s+");

        /**
         * What of that person's name stands on that line: as many words as the name has, in whatever case they are;
         * initials are none.
         *
         * @param printed «Бахтину Александру Сергеевичу, 1971 г. р.»
         */
        public static Addressee of(Person person, String printed) {
            PersonName name = person.name();
            Born born = person.born();
            int there = words(printed.split(",", -1)[0]);
            int shortName = words(name.surname()) + words(name.given());
            return new Addressee(
                    there >= shortName,
                    there >= shortName + words(name.patronymic()),
                    born == null || printed.contains(born.year().toString()));
        }

        private static int words(@Nullable String name) {
            return name == null
                    ? 0
                    : (int) BLANK.splitAsStream(name)
                            .filter(word -> !word.isEmpty() && word.indexOf('.') < 0)
                            .count();
        }
    }

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
