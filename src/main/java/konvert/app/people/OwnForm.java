package konvert.app.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import konvert.directory.Born;
import konvert.directory.Custody;
import konvert.directory.Facility;
import konvert.directory.Link;
import konvert.directory.Person;
import konvert.directory.PersonId;
import konvert.directory.intake.ListValues;
import konvert.post.PostalAddress;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of a person, and the person it makes. */
final class OwnForm {

    final StringProperty surname = new SimpleStringProperty("");
    final StringProperty given = new SimpleStringProperty("");
    final StringProperty patronymic = new SimpleStringProperty("");
    final ObjectProperty<Gender> sex = new SimpleObjectProperty<>(Gender.UNKNOWN);
    final StringProperty born = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Facility> facility = new SimpleObjectProperty<>();
    final BooleanProperty placeByHand = new SimpleBooleanProperty();
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty postcode = new SimpleStringProperty("");
    final StringProperty region = new SimpleStringProperty("");
    final StringProperty locality = new SimpleStringProperty("");
    final StringProperty street = new SimpleStringProperty("");
    final StringProperty house = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty services = new SimpleStringProperty("");
    final StringProperty link = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");

    /** All texts, to be listened to. */
    Stream<StringProperty> texts() {
        return Stream.of(
                surname,
                given,
                patronymic,
                born,
                place,
                postcode,
                region,
                locality,
                street,
                house,
                unit,
                services,
                link,
                source);
    }

    void clear() {
        texts().forEach(text -> text.set(""));
        sex.set(Gender.UNKNOWN);
        facility.set(null);
        placeByHand.set(false);
    }

    /** Fills in what is known of the person. */
    void fill(Person person, @Nullable Facility held) {
        clear();
        surname.set(person.name().surname());
        given.set(Objects.toString(person.name().given(), ""));
        patronymic.set(Objects.toString(person.name().patronymic(), ""));
        sex.set(Objects.requireNonNullElse(person.sex(), Gender.UNKNOWN));
        born.set(Objects.toString(person.born(), ""));
        facility.set(held);
        unit.set(Objects.toString(person.custody().unit(), ""));
        services.set(String.join(", ", person.services()));
        link.set(person.links().isEmpty() ? "" : person.links().getFirst().url());
        source.set(Objects.toString(person.custody().source(), ""));
    }

    /** The name as far as it is typed. */
    PersonName name() {
        return new PersonName(surname.get().strip(), or(given), or(patronymic));
    }

    /** The first thing that keeps the person from being saved: key of the words; none when all is well. */
    @Nullable
    String fault() {
        return Stream.of(surnameFault(), bornFault(), postcodeFault(), linkFault(link), linkFault(source))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String surnameFault() {
        String all = surname.get() + given.get() + patronymic.get();
        if (surname.get().isBlank()) {
            return "person-form.no-surname";
        }
        return all.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                ? null
                : "person-form.not-cyrillic";
    }

    @Nullable
    String bornFault() {
        return born.get().isBlank() || ListValues.born(born.get().strip()) != null ? null : "person-form.no-birth";
    }

    @Nullable
    String postcodeFault() {
        if (!placeByHand.get()) {
            return null;
        }
        return postcode.get().replace(" ", "").matches("\\d{6}") && !place.get().isBlank()
                ? null
                : "person-form.no-place";
    }

    static @Nullable String linkFault(StringProperty page) {
        return page.get().isBlank() || page.get().strip().matches("https?://\\S+") ? null : "person-form.no-link";
    }

    /** The address as it is typed; to be asked where there is no fault. */
    PostalAddress address() {
        return new PostalAddress(
                postcode.get().replace(" ", ""), or(region), null, null, or(locality), or(street), or(house), null);
    }

    /** The person the form makes of {@code before}, or a new one, held at {@code where}. */
    Person person(@Nullable Person before, @Nullable Facility where, Predicate<String> taken) {
        Born birth = born.get().isBlank() ? null : ListValues.born(born.get().strip());
        PersonName name = name();
        Gender known = sex.get() == Gender.UNKNOWN ? null : sex.get();
        Custody custody = custody(before == null ? null : before.custody(), where == null ? null : where.id());
        return new Person(
                before == null ? PersonId.of(name, birth, taken) : before.id(),
                name,
                before == null ? null : before.formerName(),
                before == null ? null : before.latin(),
                known,
                before == null ? null : before.dative(),
                birth,
                before == null ? List.of() : before.charges(),
                before == null ? null : before.arrestedOn(),
                before == null ? null : before.sentence(),
                custody,
                before == null ? null : before.project(),
                before == null ? List.of() : before.interests(),
                before == null ? List.of() : before.wishes(),
                before == null ? List.of() : before.languages(),
                links(before == null ? List.of() : before.links()),
                Stream.of(services.get().split("[,;]", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                before == null ? null : before.publishedAddress());
    }

    /** Another place takes the days of the old one with it. */
    private Custody custody(@Nullable Custody before, @Nullable String where) {
        boolean same = before != null && Objects.equals(before.facility(), where);
        if (before != null && same) {
            return new Custody(
                    where,
                    or(unit),
                    before.state(),
                    before.since(),
                    before.publishedOn(),
                    before.seenOn(),
                    before.confirmedOn(),
                    or(source));
        }
        Custody.State state = where == null ? Custody.State.ADDRESS_UNKNOWN : Custody.State.HELD;
        return new Custody(where, or(unit), state, null, null, null, null, or(source));
    }

    private List<Link> links(List<Link> before) {
        String url = or(link);
        List<Link> others = before.isEmpty() ? before : before.subList(1, before.size());
        Optional<Link> same =
                before.stream().limit(1).filter(each -> each.url().equals(url)).findFirst();
        Link first = url == null ? null : same.orElseGet(() -> new Link(url, null));
        return Stream.concat(Stream.ofNullable(first), others.stream()).toList();
    }

    private static @Nullable String or(StringProperty text) {
        return text.get().isBlank() ? null : text.get().strip();
    }
}
