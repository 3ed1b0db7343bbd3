package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.directory.Addressees;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.directory.Postable;
import konvert.post.AddressBlock;
import konvert.post.AddressBlock.Line;
import konvert.post.AddressBlocks;
import konvert.post.AddressUse;
import konvert.post.Addressee;
import konvert.post.CardSender;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.PostalMark;
import konvert.post.Postcard;
import konvert.post.Postcards;
import konvert.post.ReturnAddress;
import konvert.post.Script;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format, posted in every country, with the longest addresses that were ever published in the bundled list. */
class EnvelopeProofTest {

    private static final Directory DIRECTORY = BundledDirectory.load();
    private static final Country AMERICA = Countries.byCode("US").orElseThrow();

    /** Of the bundled list; the longest name may one day be sent to any facility. */
    private static final String LONGEST_NAME = DIRECTORY.people().stream()
                    .map(person -> Addressees.dative(person).text())
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow()
            + ", 1971 г. р.";

    private static final Map<String, List<Addressee>> LONGEST = new HashMap<>();

    private static final Set<Object> PROVED = new HashSet<>();

    /** The longest addresses in two scripts go in an envelope only. */
    private static final Set<String> CARDS_TOO_SMALL = Set.of("BILINGUAL a6", "BILINGUAL 4x6");

    private static final Set<String> REFUSED = new HashSet<>();

    private static final Pattern NAMED = Pattern.compile("[Tt]ake a (.+?) envelope");

    private static final List<String> LATIN_SENDER =
            List.of("Anna Schmidt-Rottluff", "Lesekreis Mitte", "Musterstraße 123", "10115 Berlin", "GERMANY");
    private static final List<String> RUSSIAN_SENDER =
            List.of("Щербакова Анна Юрьевна", "ул. Щорса, д. 12, корп. 3, кв. 45", "г. Ростов-на-Дону", "344000");

    private static final EnvelopeOptions EVERYTHING =
            new EnvelopeOptions(true, true, ReturnAddress.FRONT, EnumSet.allOf(PostalMark.class));

    static Stream<Country> countries() {
        return Stream.concat(Countries.all().stream(), Stream.of(Countries.ABROAD));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void the_longest_published_addresses_are_set_right_on_every_format_or_refused_with_one_that_will_do(Country from) {
        for (AddressBlock block : longest(from)) {
            for (EnvelopeFormat format : EnvelopeFormats.all()) {
                for (EnvelopeOptions options : List.of(EnvelopeOptions.USUAL, EVERYTHING)) {
                    prove(new Envelope(block, sender(from), format, from, options));
                }
            }
        }
    }

    @Test
    void so_they_are_from_russia_to_another_country() {
        Country belarus = Countries.ofPlace("BY");
        for (Addressee addressee : longestAddressees(Countries.ABROAD)) {
            AddressBlock block = AddressBlocks.of(in(belarus, addressee), Countries.RUSSIA);
            assertThat(block.texts()).endsWith("БЕЛАРУСЬ");
            for (EnvelopeFormat format : EnvelopeFormats.all()) {
                prove(new Envelope(
                        block, RUSSIAN_SENDER, format, Countries.RUSSIA, EVERYTHING, Countries.RUSSIA.use(belarus)));
            }
        }
    }

    private static Addressee in(Country country, Addressee like) {
        return new Addressee(
                like.name(),
                like.nameEn(),
                like.facility(),
                like.facilityEn(),
                like.unit(),
                like.address(),
                like.regionEn(),
                country);
    }

    @Test
    void the_name_of_every_country_in_the_language_of_every_other_has_its_letters_in_the_font() throws Exception {
        Addressee addressee = longestAddressees(Countries.ABROAD).getFirst();
        for (Country to : Countries.all()) {
            Addressee there = in(to, addressee);
            Glyphs.require(
                    Countries.all().stream()
                            .map(from -> AddressBlocks.of(there, AddressUse.ABROAD, from)
                                    .texts()
                                    .getLast())
                            .toList(),
                    Face.SANS_BOLD,
                    "glyph.missing.address");
        }
    }

    /** The closest leading, in Russian and in Latin letters, is where captions come nearest to one another. */
    @ParameterizedTest
    @ValueSource(strings = {"RU", "DE", "US", "XX"})
    void captions_never_touch_however_many_lines_sender_and_address_have(String code) {
        Country from = Countries.byCode(code).orElseThrow();
        EnvelopeOptions captions = new EnvelopeOptions(true, true, ReturnAddress.FRONT, Set.of());
        int fitting = 0;
        for (EnvelopeFormat format : EnvelopeFormats.all()) {
            for (int lines = 2; lines <= 40; lines++) {
                for (String line : List.of("Щорса, д. 12, Ёж", "Box 12, Ågyj")) {
                    List<String> many = Collections.nCopies(lines, line);
                    Script script = line.startsWith("B") ? Script.LATIN : Script.CYRILLIC;
                    AddressBlock block = new AddressBlock(
                            many.stream().map(each -> new Line(each, script)).toList());
                    List<String> few = List.of("A. Smith", "Box 12");
                    for (Envelope envelope : List.of(
                            new Envelope(Examples.DOMESTIC, many, format, from, captions),
                            new Envelope(block, few, format, from, captions))) {
                        Optional<List<Sheet>> sheets = EnvelopeLayout.sheets(envelope, Fonts.MEASURE);
                        sheets.ifPresent(fit -> EnvelopeCheck.check(envelope, fit));
                        fitting += sheets.isPresent() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(fitting).isGreaterThan(EnvelopeFormats.all().size() * 10);
    }

    @Test
    void the_longest_addresses_fit_the_envelopes_usual_where_they_are_posted_but_for_the_united_states() {
        for (Country from : Countries.all()) {
            EnvelopeFormat usual = EnvelopeFormats.byId(from.envelope()).orElseThrow();
            for (AddressBlock block : longest(from)) {
                Envelope envelope = new Envelope(block, sender(from), usual, from, EnvelopeOptions.USUAL);
                assertThat(from.equals(AMERICA)
                                || EnvelopeLayout.sheets(envelope, Fonts.MEASURE)
                                        .isPresent())
                        .as(from.code())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void the_longest_published_addresses_are_set_right_on_every_postcard_or_refused(Country from) throws Exception {
        for (AddressBlock block : longest(from)) {
            for (Postcard kind : Postcards.all()) {
                PrintedCard card = new PrintedCard(
                        Examples.letter("Пишу вам."), LetterStyle.USUAL, block, sender(from), kind, CardSender.LEFT);
                // What countries have in common is proved once.
                if (PROVED.add(card)) {
                    try {
                        PostcardPdfTest.assertParted(
                                PostcardPdf.of(card).sheets().getFirst(), kind.face(CardSender.LEFT));
                        assertThat(PostcardPdf.of(card).sheets().getFirst().placed())
                                .filteredOn(line -> line.role() == Placed.Role.ADDRESS)
                                .extracting(Placed::sizePt)
                                .allMatch(size -> size >= 8);
                    } catch (Refusal e) {
                        assertThat(e).hasMessage("postcard.address-bilingual");
                        assertThat(PostcardPdf.of(new PrintedCard(
                                                card.letter(),
                                                card.style(),
                                                block.cyrillic(),
                                                card.sender(),
                                                kind,
                                                card.where()))
                                        .pages())
                                .isOne();
                        REFUSED.add(from.use() + " " + kind.id());
                    }
                }
            }
        }
        assertThat(REFUSED).isSubsetOf(CARDS_TOO_SMALL);
    }

    private static void prove(Envelope envelope) {
        // What countries have in common is proved once.
        Object all = List.of(envelope.block(), envelope.format(), envelope.face(), envelope.use(), envelope.options());
        if (!PROVED.add(all)) {
            return;
        }
        Optional<List<Sheet>> sheets = EnvelopeLayout.sheets(envelope, Fonts.MEASURE);
        if (sheets.isPresent()) {
            EnvelopeCheck.check(envelope, sheets.get());
            return;
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> EnvelopePdf.of(envelope));
        assertThat(refusal.getMessage()).startsWith("envelope.too-small.");
        Matcher named = NAMED.matcher(Words.of("words", Locale.ENGLISH).say(refusal));
        assertThat(named.find()).isTrue();
        EnvelopeFormat other = EnvelopeFormats.byId(named.group(1)).orElseThrow();
        assertThat(EnvelopeLayout.sheets(envelope.in(other), Fonts.MEASURE)).isPresent();
    }

    private static List<String> sender(Country from) {
        return from.use() == AddressUse.DOMESTIC ? RUSSIAN_SENDER : LATIN_SENDER;
    }

    private static List<AddressBlock> longest(Country from) {
        // Countries that read names alike differ in the country line alone.
        return LONGEST.computeIfAbsent(from.use() + " " + from.romanisation(), key -> longestAddressees(from)).stream()
                .map(addressee -> AddressBlocks.of(addressee, from.use(), from))
                .toList();
    }

    /** Of all people and all facilities the one with most letters, the one with most lines, with the longest line. */
    private static List<Addressee> longestAddressees(Country from) {
        Map<AddressBlock, Addressee> all = new LinkedHashMap<>();
        Stream.concat(
                        DIRECTORY.people().stream().flatMap(person -> addressee(person, from).stream()),
                        DIRECTORY.facilities().stream()
                                .map(facility -> Addressees.at(DIRECTORY, facility, LONGEST_NAME)))
                .forEach(addressee -> all.put(AddressBlocks.of(addressee, from.use(), from), addressee));
        return Stream.<ToIntFunction<AddressBlock>>of(
                        block -> String.join("", block.texts()).length(),
                        block -> block.lines().size(),
                        block -> block.texts().stream()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0))
                .map(Comparator::comparingInt)
                .map(most -> all.get(all.keySet().stream().max(most).orElseThrow()))
                .distinct()
                .toList();
    }

    private static Optional<Addressee> addressee(Person person, Country from) {
        return DIRECTORY
                .facilityOf(person)
                .filter(facility -> Postable.of(person, Optional.of(facility)) != Postable.NO)
                .map(facility -> Addressees.of(DIRECTORY, person, facility, true, from));
    }
}
