package konvert.directory.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import konvert.directory.Born;
import konvert.directory.Custody;
import konvert.directory.Custody.State;
import konvert.directory.Person;
import konvert.directory.Sentence;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** A known person with what a list says of her: what the list does not say stays. */
final class Merged {

    private final Person known;
    private final Person said;

    private Merged(Person known, Person said) {
        this.known = known;
        this.said = said;
    }

    static Person of(Person known, Person said) {
        return new Merged(known, said).person();
    }

    private Person person() {
        return new Person(
                known.id(),
                name(),
                or(said.formerName(), known.formerName()),
                or(known.latin(), said.latin()),
                or(said.sex(), known.sex()),
                or(said.dative(), known.dative()),
                born(),
                said.charges().isEmpty() || new HashSet<>(said.charges()).equals(new HashSet<>(known.charges()))
                        ? known.charges()
                        : said.charges(),
                or(said.arrestedOn(), known.arrestedOn()),
                sentence(),
                custody(),
                or(known.project(), said.project()),
                all(known.interests(), said.interests()),
                all(known.wishes(), said.wishes()),
                said.languages().isEmpty() ? known.languages() : said.languages(),
                all(known.links(), said.links()),
                all(known.services(), said.services()),
                published());
    }

    /** The known spelling; a part it does not have is taken. */
    private PersonName name() {
        PersonName own = known.name();
        return new PersonName(
                own.surname(),
                or(own.given(), said.name().given()),
                or(own.patronymic(), said.name().patronymic()));
    }

    /** A day is worth more than a year. */
    private @Nullable Born born() {
        Born born = said.born();
        return born == null || (born.day() == null && known.born() != null) ? known.born() : born;
    }

    private @Nullable Sentence sentence() {
        Sentence own = known.sentence();
        Sentence theirs = said.sentence();
        if (own == null || theirs == null) {
            return or(theirs, own);
        }
        return new Sentence(
                or(theirs.date(), own.date()),
                theirs.life() ? null : or(theirs.length(), own.length()),
                theirs.life() || (own.life() && theirs.length() == null),
                or(theirs.regime(), own.regime()));
    }

    /** An account that says nothing of the place changes nothing; another place takes its days with it. */
    private Custody custody() {
        Custody own = known.custody();
        Custody theirs = said.custody();
        boolean silent =
                theirs.facility() == null && theirs.state() == State.ADDRESS_UNKNOWN && said.publishedAddress() == null;
        boolean unrecognised = theirs.facility() == null && theirs.state() == State.HELD;
        if (silent || unrecognised) {
            return own;
        }
        boolean same = theirs.facility() == null || theirs.facility().equals(own.facility());
        return new Custody(
                same ? own.facility() : theirs.facility(),
                same ? or(theirs.unit(), own.unit()) : theirs.unit(),
                theirs.state(),
                same ? or(theirs.since(), own.since()) : theirs.since(),
                day(theirs.publishedOn(), own.publishedOn(), same),
                day(theirs.seenOn(), own.seenOn(), same),
                day(theirs.confirmedOn(), own.confirmedOn(), same),
                same ? or(theirs.source(), own.source()) : theirs.source());
    }

    /** The later of the two. */
    private static @Nullable LocalDate day(@Nullable LocalDate theirs, @Nullable LocalDate own, boolean same) {
        if (theirs == null || own == null || !same) {
            return same ? or(theirs, own) : theirs;
        }
        return theirs.isAfter(own) ? theirs : own;
    }

    private @Nullable String published() {
        String theirs = said.publishedAddress();
        String own = known.publishedAddress();
        return own != null && theirs != null && ListWords.folded(own).equals(ListWords.folded(theirs))
                ? own
                : or(theirs, own);
    }

    private static <T> List<T> all(List<T> own, List<T> theirs) {
        return Stream.of(own, theirs).flatMap(List::stream).distinct().toList();
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
