package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import konvert.directory.BundledDirectory;
import konvert.directory.Directory;
import konvert.directory.ReplyEnds;
import konvert.pdf.Placed.Role;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.PostalMark;
import konvert.post.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Envelopes for an answer from everyone in the bundled list, into every country, on every format sold in Russia. */
class ReplyProofTest {

    private static final Directory DIRECTORY = BundledDirectory.load();

    private static final List<String> LATIN =
            List.of("Anna Schmidt-Rottluff", "Lesekreis Mitte e. V.", "Musterstraße 123, Hinterhaus", "10115 Berlin");

    private static final List<String> RUSSIAN = List.of(
            "Щербакова Анна Юрьевна",
            "ул. Маршала Малиновского, д. 12, корп. 3, кв. 45",
            "г. Ростов-на-Дону",
            "Ростовская область",
            "344000");

    static Stream<Country> countries() {
        return Stream.concat(Countries.all().stream(), Stream.of(Countries.ABROAD));
    }

    private static Set<ReplyEnds> answers(Country country) {
        Set<List<String>> seen = new HashSet<>();
        Set<ReplyEnds> answers = new HashSet<>();
        DIRECTORY.people().forEach(person -> {
            ReplyEnds ends =
                    ReplyEnds.of(DIRECTORY, person, country.equals(Countries.RUSSIA) ? RUSSIAN : LATIN, country);
            if (seen.add(ends.from())) {
                answers.add(ends);
            }
        });
        return answers;
    }

    /** Of all people where the countries differ in the address alone: those with the longest lines. */
    private static List<ReplyEnds> longest(Country country) {
        return answers(country).stream()
                .sorted((one, other) -> Integer.compare(length(other), length(one)))
                .limit(3)
                .toList();
    }

    private static int length(ReplyEnds ends) {
        return String.join("", ends.from()).length();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void nothing_overlaps_into_any_country_on_any_format_and_only_Russian_writers_have_an_index_stamp(Country country)
            throws Exception {
        for (ReplyEnds ends : longest(country)) {
            for (EnvelopeFormat format : EnvelopeFormats.usual(Countries.RUSSIA)) {
                check(ends, format, Set.of());
            }
        }
    }

    @Test
    void everyone_can_answer_on_the_smallest_envelope() throws Exception {
        EnvelopeFormat c6 = EnvelopeFormats.byId("c6").orElseThrow();
        for (String code : List.of("RU", "DE")) {
            for (ReplyEnds ends : answers(Countries.byCode(code).orElseThrow())) {
                check(ends, c6, Set.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void marks_for_the_post_have_their_room_on_an_envelope_that_is_wide(Country country) throws Exception {
        EnvelopeFormat dl = EnvelopeFormats.byId("dl").orElseThrow();
        for (ReplyEnds ends : longest(country)) {
            Sheet sheet = check(ends, dl, EnumSet.allOf(PostalMark.class));
            assertThat(EnvelopeCheck.of(sheet, Role.MARK))
                    .extracting(Placed::text)
                    .containsExactly(
                            ends.isDomestic() ? "АВИА" : "PAR AVION", ends.isDomestic() ? "ЗАКАЗНОЕ" : "RECOMMANDÉ");
        }
    }

    private static Sheet check(ReplyEnds ends, EnvelopeFormat format, Set<PostalMark> marks) throws Exception {
        Envelope envelope = ReplyPdf.envelope(ends, new ReplyKit.Cover(format, marks, null));
        Optional<List<Sheet>> sheets = EnvelopeLayout.sheets(envelope, Fonts.MEASURE);
        assertThat(sheets).as("%s, %s", ends, format.name()).isPresent();
        EnvelopeCheck.check(envelope, sheets.get());
        Sheet sheet = sheets.get().getFirst();
        Zone index = format.face(Countries.RUSSIA).index();
        boolean stamped = sheet.strokes().stream()
                .anyMatch(stroke -> index != null && index.overlaps(EnvelopeCheck.extent(stroke)));
        assertThat(stamped).isEqualTo(ends.isDomestic());
        assertThat(EnvelopeCheck.of(sheet, Role.CAPTION).size())
                .isIn(0, ends.from().size() == 1 ? 3 : 4);
        return sheet;
    }
}
