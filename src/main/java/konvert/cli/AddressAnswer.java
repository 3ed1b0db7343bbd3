package konvert.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Matched;
import konvert.directory.FacilityMatcher.Published;
import konvert.post.PublishedAddress;
import konvert.post.PublishedPerson;
import konvert.russian.PersonName;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The answer of {@code konvert address}. */
final class AddressAnswer {

    private AddressAnswer() {}

    static Map<String, @Nullable Object> of(PublishedAddress read, FacilityMatcher matcher, Words words) {
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
        Matched matched = matched(read, matcher);
        Facility facility = matched.facility();
        answer.put("facilityId", facility == null ? null : facility.id());
        answer.put(
                "canonical",
                facility == null
                        ? null
                        : Json.object(
                                "facility", facility.name(),
                                "postcode", facility.address().postcode(),
                                "address", facility.address().onOneLine()));
        answer.put("warnings", warnings(read, matcher, words));
        return answer;
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
    static List<String> warnings(PublishedAddress read, FacilityMatcher matcher, Words words) {
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
        Matched matched = matched(read, matcher);
        if (read.facility() != null && matched.facility() == null) {
            said.add(matched.reason().in(words));
        }
        matched.warnings().forEach(note -> said.add(note.in(words)));
        return said;
    }

    private static Matched matched(PublishedAddress read, FacilityMatcher matcher) {
        String town =
                read.city() == null || read.locality() == null ? read.locality() : read.city() + ", " + read.locality();
        return matcher.match(new Published(read.facility(), read.region(), town, read.street(), read.postcode()));
    }

    /** The fields that are there, one a line. */
    static List<String> lines(Map<String, @Nullable Object> answer) {
        return answer.entrySet().stream()
                .filter(field -> field.getValue() instanceof String || field.getValue() instanceof Number)
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
