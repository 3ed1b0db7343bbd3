package konvert.directory;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much a person's address can be trusted today: computed from the days known, never assumed.
 *
 * @param age of the newest day the address was confirmed, seen or published
 * @param seen the newest of these days; none when none is known
 * @param moved the facts say that the person has probably been moved
 * @param over the day the sentence ends at the latest, when that is past
 * @param ended the facility is no more, or not under that name
 */
public record Freshness(
        Age age,
        @Nullable LocalDate seen,
        boolean moved,
        @Nullable LocalDate over,
        boolean ended) {

    /** Mail and transfers both take weeks: what is younger than two months may be taken as it is. */
    private static final int RECENT_DAYS = 60;

    private static final int AGEING_DAYS = 183;
    private static final int OLD_DAYS = 365;

    /** A sentenced person waits for the appeal in remand and is then taken to the colony, within a year as a rule. */
    private static final int MONTHS_IN_REMAND_AFTER_SENTENCE = 12;

    /** From good to bad; the words grow stronger with it. */
    public enum Age {
        RECENT,
        AGEING,
        OLD,
        VERY_OLD,
        UNKNOWN
    }

    /** The freshness of where {@code person} is held on the day {@code today}. */
    public static Freshness of(Person person, Optional<Facility> facility, LocalDate today) {
        Custody custody = person.custody();
        Optional<LocalDate> seen = Optional.ofNullable(lastKnown(custody));
        boolean inRemand = facility.filter(place -> place.type().equals("СИЗО")).isPresent();
        return new Freshness(
                seen.map(day -> age(ChronoUnit.DAYS.between(day, today))).orElse(Age.UNKNOWN),
                seen.orElse(null),
                inRemand && sentencedLongAgo(person, today),
                sentenceEnd(person).filter(end -> end.isBefore(today)).orElse(null),
                facility.filter(place -> place.ended() != null).isPresent());
    }

    /** The newest day the address was confirmed, seen or published; none when none is known. */
    static @Nullable LocalDate lastKnown(Custody custody) {
        return Stream.of(custody.confirmedOn(), custody.seenOn(), custody.publishedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The newest day the address of someone held at {@code facility} was right; none without an address. */
    static Optional<LocalDate> known(Person person, Optional<Facility> facility, LocalDate today) {
        Freshness freshness = of(person, facility, today);
        return freshness.age == Age.UNKNOWN || facility.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(freshness.seen);
    }

    /** Nothing speaks against the address. */
    public boolean isFine() {
        return age == Age.RECENT && !moved && over == null && !ended;
    }

    private static Age age(long days) {
        if (days < -1) { // a day to come says nothing; one day is a time zone
            return Age.UNKNOWN;
        }
        if (days <= RECENT_DAYS) {
            return Age.RECENT;
        }
        return days <= AGEING_DAYS ? Age.AGEING : days <= OLD_DAYS ? Age.OLD : Age.VERY_OLD;
    }

    private static boolean sentencedLongAgo(Person person, LocalDate today) {
        Sentence sentence = person.sentence();
        LocalDate date = sentence == null ? null : sentence.date();
        return date != null && date.plusMonths(MONTHS_IN_REMAND_AFTER_SENTENCE).isBefore(today);
    }

    /** Time in custody before the sentence counts, so the end is reckoned from the arrest where that is known. */
    private static Optional<LocalDate> sentenceEnd(Person person) {
        Sentence sentence = person.sentence();
        Period length = sentence == null || sentence.life() ? null : sentence.length();
        LocalDate from = person.arrestedOn() != null || sentence == null ? person.arrestedOn() : sentence.date();
        return length == null || from == null ? Optional.empty() : Optional.of(from.plus(length));
    }
}
