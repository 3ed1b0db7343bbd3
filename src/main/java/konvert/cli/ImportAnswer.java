package konvert.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import konvert.directory.Addressees;
import konvert.directory.Charge;
import konvert.directory.Description;
import konvert.directory.FacilityMatcher;
import konvert.directory.Link;
import konvert.directory.Person;
import konvert.directory.Sentence;
import konvert.directory.intake.Candidate;
import konvert.directory.intake.Doubt;
import konvert.directory.intake.Evidence;
import konvert.post.PublishedAddress;
import konvert.russian.PersonName;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The answer of {@code konvert import} about each person; places in the text are counted in code points. */
record ImportAnswer(String text, FacilityMatcher matcher, Words words) {

    Map<String, @Nullable Object> of(Candidate candidate) {
        Person person = candidate.person();
        PersonName name = person.name();
        PublishedAddress address = candidate.address();
        return Json.object(
                "id", person.id(),
                "name", Json.object("surname", name.surname(), "given", name.given(), "patronymic", name.patronymic()),
                "latin", Addressees.latin(person),
                "gender", Description.gender(person).code(),
                "born", person.born() == null ? null : person.born().toString(),
                "articles", person.charges().stream().map(Charge::code).toList(),
                "arrestedOn", text(person.arrestedOn()),
                "sentence", sentence(person.sentence()),
                "facilityId", person.custody().facility(),
                "state",
                        person.custody().state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "address",
                        address == null
                                ? null
                                : AddressAnswer.of(address, matcher, words).toRecord(),
                "publishedAddress", person.publishedAddress(),
                "services", person.services(),
                "links", person.links().stream().map(Link::url).toList(),
                "evidence", candidate.evidence().stream().map(this::evidence).toList(),
                "doubts", candidate.doubts().stream().map(this::doubt).toList());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Map<String, @Nullable Object> sentence(@Nullable Sentence sentence) {
        if (sentence == null) {
            return null;
        }
        Period length = sentence.length();
        return Json.object(
                "date", text(sentence.date()),
                "years", length == null ? null : length.getYears(),
                "months", length == null ? null : length.getMonths(),
                "life", sentence.life(),
                "regime",
                        sentence.regime() == null
                                ? null
                                : sentence.regime().name().toLowerCase(Locale.ROOT));
    }

    private Map<String, @Nullable Object> evidence(Evidence evidence) {
        return Json.object(
                "field", evidence.field(),
                "start", text.codePointCount(0, evidence.start()),
                "end", text.codePointCount(0, evidence.end()),
                "text", text.substring(evidence.start(), evidence.end()));
    }

    private Map<String, @Nullable Object> doubt(Doubt doubt) {
        return Json.object("field", doubt.field(), "text", doubt.in(words));
    }
}
