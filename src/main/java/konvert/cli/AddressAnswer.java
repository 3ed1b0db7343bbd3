package konvert.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Matched;
import konvert.directory.FacilityMatcher.Near;
import konvert.directory.FacilityMatcher.Published;
import konvert.post.AddressParser;
import konvert.post.PostalAddress;
import konvert.post.PublishedAddress;
import konvert.post.PublishedPerson;
import konvert.russian.PersonName;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The answer of {@code konvert address} to one block: what it says, and the facility it means. */
record AddressAnswer(PublishedAddress read, Matched matched, Words words) {

    static AddressAnswer of(String block, FacilityMatcher matcher, Words words) {
        return of(AddressParser.parse(block), matcher, words);
    }

    static AddressAnswer of(PublishedAddress read, FacilityMatcher matcher, Words words) {
        return new AddressAnswer(read, matcher.match(Published.of(read)), words);
    }

    Map<String, @Nullable Object> toRecord() {
        Map<String, @Nullable Object> answer = person(read.person());
        answer.put("postcode", read.postcode());
        answer.put("region", read.region());
        answer.put("district", read.district());
        answer.put("city", read.city());
        answer.put("locality", read.locality());
        answer.put("street", read.street());
        answer.put("house", read.house());
        answer.put("poBox", read.poBox());
        answer.put("facility", read.facility());
        answer.put("unit", read.unit());
        answer.put("country", read.country());
        answer.put("status", read.status() == null ? null : plain(read.status()));
        answer.put("services", read.services());
        answer.put("people", read.people().stream().map(AddressAnswer::person).toList());
        answer.put(
                "facilityId",
                matched.facility() == null ? null : matched.facility().id());
        answer.put("canonical", canonical(matched.facility()));
        answer.put("near", near().map(AddressAnswer::near).toList());
        answer.put("warnings", warnings());
        return answer;
    }

    /** The facility's address as it stands on an envelope; every field is there, without a facility all are null. */
    private static Map<String, @Nullable Object> canonical(@Nullable Facility facility) {
        PostalAddress address = facility == null ? null : facility.address();
        return Json.object(
                "postcode", address == null ? null : address.postcode(),
                "region", address == null ? null : address.region(),
                "district", address == null ? null : address.district(),
                "city", address == null ? null : address.city(),
                "locality", address == null ? null : address.locality(),
                "street", address == null ? null : address.street(),
                "house", address == null ? null : address.house(),
                "poBox", address == null ? null : address.poBox(),
                "facility", facility == null ? null : facility.name());
    }

    /** Facilities that may be meant, where none was recognised. */
    private Stream<Near> near() {
        return matched.facility() == null ? matched.near().stream() : Stream.empty();
    }

    private static Map<String, @Nullable Object> near(Near near) {
        return Json.object(
                "id", near.facility().id(),
                "name", near.facility().name(),
                "score", Math.round(near.score() * 100) / 100.0);
    }

    private static Map<String, @Nullable Object> person(@Nullable PublishedPerson person) {
        if (person == null) {
            return Json.object(
                    "nameAsWritten",
                    null,
                    "name",
                    null,
                    "case",
                    null,
                    "sure",
                    null,
                    "birthYear",
                    null,
                    "birthDate",
                    null);
        }
        PersonName name = person.name();
        return Json.object(
                "nameAsWritten",
                person.nameAsWritten(),
                "name",
                name == null
                        ? null
                        : Json.object(
                                "surname", name.surname(), "given", name.given(), "patronymic", name.patronymic()),
                "case",
                person.nameCase() == null ? null : plain(person.nameCase()),
                "sure",
                person.sure(),
                "birthYear",
                person.birthYear() == null ? null : person.birthYear().getValue(),
                "birthDate",
                person.birthDate() == null ? null : person.birthDate().toString());
    }

    /** What the block says of its certainty, and what does not fit together, as sentences. */
    List<String> warnings() {
        List<String> said = new ArrayList<>();
        if (read.status() != null) {
            said.add(words.say("address.status." + plain(read.status()).replace(' ', '-')));
        } else if (Stream.of(read.postcode(), read.facility(), read.locality(), read.street())
                .allMatch(part -> part == null)) {
            said.add(words.say("address.nothing"));
        }
        read.warnings()
                .forEach(warning ->
                        said.add(words.say(warning.key(), warning.values().toArray())));
        for (PublishedPerson person : read.people()) {
            if (person.name() != null && !person.sure()) {
                said.add(words.say("address.name-unsure", person.name().full()));
            }
        }
        if (read.facility() != null && matched.facility() == null) {
            said.add(matched.reason().in(words));
        }
        matched.warnings().forEach(note -> said.add(note.in(words)));
        return said;
    }

    /** The fields that are there, one a line, and facilities that may be meant. */
    List<String> lines() {
        return Stream.concat(
                        toRecord().entrySet().stream()
                                .filter(field ->
                                        field.getValue() instanceof String || field.getValue() instanceof Number)
                                .map(field -> field.getKey() + ": " + field.getValue()),
                        near().map(Near::facility)
                                .map(facility -> words.say("match.near", facility.id(), facility.name())))
                .toList();
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
