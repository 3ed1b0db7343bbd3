package konvert.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import konvert.directory.AddressDifference;
import konvert.directory.Addressees;
import konvert.directory.Charge;
import konvert.directory.Custody;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.EnvelopeAddress;
import konvert.directory.Facility;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Addressee;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code konvert show}: a person's card. */
final class ShowCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> who = List.of();
    private @Nullable String from;
    private boolean json;
    private final DirectoryOption directoryOption = new DirectoryOption();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("WHO", "1..*", "who", given -> who = given)
                .value("--from", "COUNTRY", String.class, "from", given -> from = given)
                .flag("--json", "json", given -> json = given)
                .part(directoryOption);
    }

    @Override
    public Integer call() throws Refusal {
        Directory directory = directoryOption.load(terminal);
        Person person = new Who(directory, terminal).find(String.join(" ", who));
        Country country = from == null ? Countries.ABROAD : Choices.country(from);
        if (json) {
            terminal.print(Json.page(toRecord(directory, person, country)));
        } else {
            new Card(terminal, directory, person).print(country);
        }
        return 0;
    }

    private Map<String, @Nullable Object> toRecord(Directory directory, Person person, Country country) {
        Custody custody = person.custody();
        Optional<Facility> facility = directory.facilityOf(person);
        Optional<EnvelopeAddress> envelope = facility.map(place -> EnvelopeAddress.of(directory, person, place));
        Addressees.Dative dative = Addressees.dative(person);
        return Json.object(
                "id",
                person.id(),
                "name",
                Json.object(
                        "surname", person.name().surname(),
                        "given", person.name().given(),
                        "patronymic", person.name().patronymic()),
                "gender",
                Description.gender(person).code(),
                "dative",
                dative.text(),
                "dativeSure",
                dative.sure(),
                "dativeOwn",
                directory.corrections().dative(person.id()) != null,
                "origin",
                directory.originOf(person).code(),
                "latin",
                Addressees.latin(person),
                "born",
                person.born() == null ? null : person.born().toString(),
                "facility",
                custody.facility(),
                "address",
                facility.map(place -> addresses(directory, person, place, country))
                        .orElse(null),
                "addressUse",
                envelope.map(each -> each.used().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                "addressChosen",
                envelope.filter(each -> each.chosen() != null).isPresent(),
                "addressDiffers",
                envelope.flatMap(EnvelopeAddress::difference)
                        .map(ShowCommand::differing)
                        .orElse(List.of()),
                "ended",
                facility.map(Facility::ended)
                        .map(ended -> Json.object(
                                "how",
                                ended.how().name().toLowerCase(Locale.ROOT),
                                "on",
                                ended.on().toString(),
                                "successor",
                                envelope.flatMap(EnvelopeAddress::successor)
                                        .map(Facility::id)
                                        .orElse(null)))
                        .orElse(null),
                "unit",
                custody.unit(),
                "state",
                custody.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "arrestedOn",
                text(person.arrestedOn()),
                "articles",
                person.charges().stream().map(Charge::code).toList(),
                "interests",
                person.interests(),
                "services",
                person.services(),
                "publishedAddress",
                person.publishedAddress(),
                "publishedOn",
                text(custody.publishedOn()),
                "seenOn",
                text(custody.seenOn()),
                "confirmedOn",
                text(custody.confirmedOn()),
                "source",
                custody.source(),
                "postable",
                Postable.of(person, facility) == Postable.YES,
                "why",
                new Description(terminal.words(), directory, person).address(Today.date()));
    }

    private static Map<String, @Nullable Object> addresses(
            Directory directory, Person person, Facility facility, Country country) {
        Addressee addressee = Addressees.of(directory, person, facility, true, country);
        return Json.object(
                "domestic",
                        AddressBlocks.of(addressee, AddressUse.DOMESTIC, country)
                                .texts(),
                "abroad",
                        AddressBlocks.of(addressee, AddressUse.ABROAD, country).texts(),
                "bilingual",
                        AddressBlocks.of(addressee, AddressUse.BILINGUAL, country)
                                .texts());
    }

    private static List<Map<String, @Nullable Object>> differing(AddressDifference difference) {
        return difference.differing().stream()
                .map(part -> Json.object(
                        "field",
                        part.field().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        "published",
                        part.published(),
                        "facility",
                        part.known()))
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
