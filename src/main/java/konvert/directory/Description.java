package konvert.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.russian.Declension;
import konvert.russian.Gender;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** What the program says about a person, made from the facts of the directory in the reader's language. */
public final class Description {

    private final Words words;
    private final Directory directory;
    private final Person person;
    private final Optional<Facility> facility;
    /** Reading a published address takes a while: once, and only when it is asked for. */
    private @Nullable EnvelopeAddress envelope;

    public Description(Words words, Directory directory, Person person) {
        this.words = words;
        this.directory = directory;
        this.person = person;
        this.facility = directory.facilityOf(person);
    }

    /** "Article 207.3 part 2; article 280.3 part 1", or an empty text. */
    public String charges() {
        return person.charges().stream()
                .map(charge -> charge.part() == null
                        ? words.say("person.article", charge.article())
                        : words.say("person.article-part", charge.article(), charge.part()))
                .collect(Collectors.joining("; "));
    }

    /** "6 years, general regime, sentenced on 11 August 2023, in custody since 2 March 2023", or an empty text. */
    public String sentence() {
        LocalDate arrested = person.arrestedOn();
        return Stream.of(sentenced(), arrested == null ? "" : words.say("person.since", words.date(arrested)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "6 years, general regime, sentenced on 11 August 2023", or an empty text. */
    String sentenced() {
        List<String> parts = new ArrayList<>();
        Sentence sentence = person.sentence();
        if (sentence != null) {
            if (sentence.life()) {
                parts.add(words.say("person.life"));
            }
            if (sentence.length() != null) {
                parts.add(length(sentence.length()));
            }
            if (sentence.regime() != null) {
                parts.add(words.say("person.regime." + sentence.regime().name().toLowerCase(Locale.ROOT)));
            }
            if (sentence.date() != null) {
                parts.add(words.say("person.sentenced", words.date(sentence.date())));
            }
        }
        return String.join(", ", parts);
    }

    /** "born 1971" or "born on 10 March 1975", or an empty text. */
    public String born() {
        Born born = person.born();
        if (born == null) {
            return "";
        }
        LocalDate day = born.day();
        return day == null
                ? words.say("person.born." + byGender(), String.valueOf(born.year()))
                : words.say("person.born-on." + byGender(), words.date(day));
    }

    /** "СИЗО-2 · Moscow region", or an empty text. */
    public String place() {
        return facility.map(
                        place -> FacilityName.brief(place) + " · " + directory.regionIn(words.locale(), place.region()))
                .orElse("");
    }

    /** What the user knows better than the directory: "birth: 1971 (the directory: 1972); unit: 3", or an empty text. */
    public String corrected() {
        return directory
                .published(person.id())
                .filter(published -> directory.originOf(person) == Origin.CORRECTED)
                .map(this::changes)
                .orElse("");
    }

    /** What is otherwise than in {@code before}, which the directory has; an empty text where nothing is. */
    public String changes(Person before) {
        return PersonField.differing(before, person).stream()
                .filter(field -> field != PersonField.DATIVE)
                .map(field -> correction(field, before))
                .collect(Collectors.joining("; "));
    }

    private String correction(PersonField field, Person published) {
        String now = field.text(words, directory, person);
        String before = field.text(words, directory, published);
        return words.say(
                before.isEmpty() ? "origin.new" : now.isEmpty() ? "origin.none" : "origin.instead",
                field.name(words),
                now,
                before);
    }

    /** How old the address is, for a list: "seen Nov 2024"; or where the person is instead: "in transit". */
    public String brief() {
        Custody.State state = person.custody().state();
        if (state != Custody.State.HELD || facility.isEmpty()) {
            Custody.State shown = state == Custody.State.HELD ? Custody.State.ADDRESS_UNKNOWN : state;
            return words.say("brief." + key(shown));
        }
        Ended ended = facility.get().ended();
        if (ended != null) {
            return words.say("brief.ended." + key(ended.how()));
        }
        LocalDate seen = Freshness.lastKnown(person.custody());
        return seen == null ? words.say("brief.unknown") : words.say("brief." + how(seen), words.month(seen));
    }

    /** How old the knowledge of the address is and what to do about it: a sentence or a few, never empty. */
    public String address(LocalDate today) {
        List<String> sentences = new ArrayList<>();
        Custody.State state = person.custody().state();
        if (state != Custody.State.HELD) {
            sentences.add(words.say("state." + key(state) + '.' + byGender()));
        } else if (facility.isEmpty()) {
            sentences.add(words.say("state.address-unknown." + byGender()));
        }
        ended().ifPresent(sentences::add);
        Freshness freshness = Freshness.of(person, facility, today);
        if (facility.isPresent()) {
            sentences.add(known(freshness));
        }
        if (envelope().filter(Description::isOpen).isPresent()) {
            sentences.add(words.say("fresh.other-check"));
        }
        if (freshness.moved() && envelope().filter(Description::isElsewhere).isEmpty()) {
            sentences.add(words.say("fresh.moved." + byGender()));
        }
        if (freshness.over() != null) {
            sentences.add(words.say("fresh.over", words.date(freshness.over())));
        }
        return String.join(" ", sentences);
    }

    /** Whether the user has chosen another address than the facility's. */
    private static boolean isElsewhere(EnvelopeAddress envelope) {
        return envelope.used() != AddressChoice.Use.FACILITY;
    }

    /** What to know before posting: an address that is not fresh, a dative that is not sure. */
    public List<String> warnings(LocalDate today) {
        return warnings(today, envelope());
    }

    /** The same for a letter with that address. */
    public List<String> warnings(LocalDate today, Optional<EnvelopeAddress> envelope) {
        return Stream.of(
                        addressWarning(today).stream(),
                        envelope.map(this::addressUsed).orElse(List.of()).stream(),
                        dativeWarning().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** What speaks against the address; none where it is fresh. */
    public Optional<String> addressWarning(LocalDate today) {
        boolean fine = Postable.of(person, facility) == Postable.YES
                && Freshness.of(person, facility, today).isFine()
                && envelope().filter(Description::isOpen).isEmpty();
        return fine ? Optional.empty() : Optional.of(address(today));
    }

    /** Why the name in the dative may be wrong; none where it is sure. */
    public Optional<String> dativeWarning() {
        return Optional.ofNullable(Addressees.dative(person).why())
                .map(why -> words.say("person.dative-unsure", words.say(why)));
    }

    /** Which addresses there are for the envelope; none where none is known. */
    public Optional<EnvelopeAddress> envelope() {
        if (envelope == null && facility.isPresent()) {
            envelope = EnvelopeAddress.of(directory, person, facility.get());
        }
        return Optional.ofNullable(envelope);
    }

    /** Where the published address is another than the facility's. */
    public Optional<AddressDifference> difference() {
        return envelope().flatMap(EnvelopeAddress::difference);
    }

    /** Where there is more than one address: what differs, and which one is on the envelope. */
    public List<String> addressUsed(EnvelopeAddress envelope) {
        List<String> sentences = new ArrayList<>();
        String used =
                envelope.chosen() == null ? "open" : envelope.chosen().name().toLowerCase(Locale.ROOT);
        envelope.difference()
                .ifPresent(difference -> sentences.add(words.say("differ." + used, differing(difference))));
        envelope.successor()
                .ifPresent(next -> sentences.add(words.say("successor." + used, FacilityName.postal(next))));
        return sentences;
    }

    /** "postcode 140405, not 143600; …": the published value first. */
    public String differing(AddressDifference difference) {
        return difference.differing().stream().map(this::differing).collect(Collectors.joining("; "));
    }

    private String differing(AddressDifference.Part part) {
        String field = words.say("differ.field." + key(part.field()));
        String published = String.valueOf(part.published()); // what differs was published
        return part.known() == null
                ? words.say("differ.only-published", field, published)
                : words.say("differ.part", field, published, part.known());
    }

    /** Whether two addresses are known and nobody has said which of them holds. */
    private static boolean isOpen(EnvelopeAddress envelope) {
        return envelope.difference().isPresent() && envelope.chosen() == null;
    }

    /** That the facility is no more, since when, and what took its place. */
    public Optional<String> ended() {
        return facility.flatMap(place -> Optional.ofNullable(place.ended())
                .map(ended -> Stream.concat(
                                Stream.of(words.say("facility.ended." + key(ended.how()), words.date(ended.on()))),
                                directory
                                        .successorOf(place)
                                        .map(next -> words.say("facility.successor", FacilityName.postal(next)))
                                        .stream())
                        .collect(Collectors.joining(" "))));
    }

    private String known(Freshness freshness) {
        LocalDate seen = freshness.seen();
        if (seen == null) {
            return words.say("fresh.unknown");
        }
        // What was seen that day is the published text, which may be another address than the one here.
        String how = how(seen) + '.' + byGender();
        String first = difference().isPresent()
                ? words.say("fresh.other-" + how, words.date(seen))
                : words.say("fresh." + how, words.date(seen));
        return first + words.say("fresh.then." + key(freshness.age()));
    }

    private String how(LocalDate seen) {
        Custody custody = person.custody();
        return seen.equals(custody.confirmedOn()) ? "confirmed" : seen.equals(custody.seenOn()) ? "seen" : "published";
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String length(Period length) {
        List<String> parts = new ArrayList<>();
        if (length.getYears() > 0) {
            parts.add(words.count("years", length.getYears()));
        }
        if (length.getMonths() > 0) {
            parts.add(words.count("months", length.getMonths()));
        }
        return String.join(" ", parts);
    }

    private String byGender() {
        return switch (gender(person)) {
            case MALE -> "m";
            case FEMALE -> "f";
            case UNKNOWN -> "u";
        };
    }

    /** The person's sex as the directory has it, or else by the name. */
    public static Gender gender(Person person) {
        Gender sex = person.sex();
        return sex == null ? Declension.gender(person.name()) : sex;
    }
}
