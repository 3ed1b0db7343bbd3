package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import konvert.pdf.Placed.Role;
import konvert.post.AddressUse;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.EnvelopeOptions;
import konvert.post.PostalMark;
import konvert.post.ReturnAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed on an envelope by choice. */
class EnvelopeOptionsTest {

    private static final Country RUSSIA = Countries.byCode("RU").orElseThrow();
    private static final Country GERMANY = Countries.byCode("DE").orElseThrow();
    private static final EnvelopeFormat C6 = EnvelopeFormats.byId("c6").orElseThrow();

    private static List<Sheet> sheets(Country from, EnvelopeOptions options) {
        Envelope envelope = new Envelope(
                from.equals(RUSSIA) ? Examples.DOMESTIC : Examples.ABROAD, Examples.SENDER, C6, from, options);
        List<Sheet> sheets = EnvelopeLayout.sheets(envelope, Fonts.MEASURE).orElseThrow();
        EnvelopeCheck.check(envelope, sheets);
        return sheets;
    }

    @Test
    void posted_inside_russia_an_envelope_has_the_index_stamp_unless_it_is_not_wanted() {
        assertThat(sheets(RUSSIA, EnvelopeOptions.USUAL).getFirst().strokes())
                .isEqualTo(IndexStampStrokes.of(
                        "143600", Objects.requireNonNull(C6.face(RUSSIA).index())));
        assertThat(sheets(RUSSIA, new EnvelopeOptions(false, false, ReturnAddress.FRONT, Set.of()))
                        .getFirst()
                        .strokes())
                .isEmpty();
    }

    @Test
    void posted_abroad_it_has_none() {
        assertThat(sheets(GERMANY, EnvelopeOptions.USUAL).getFirst().strokes()).isEmpty();
    }

    @Test
    void posted_in_russia_to_another_country_it_has_none_and_marks_in_french() {
        Envelope envelope = new Envelope(
                Examples.ABROAD,
                Examples.SENDER,
                C6,
                RUSSIA,
                new EnvelopeOptions(false, true, ReturnAddress.FRONT, EnumSet.of(PostalMark.REGISTERED)),
                AddressUse.ABROAD);
        List<Sheet> sheets = EnvelopeLayout.sheets(envelope, Fonts.MEASURE).orElseThrow();
        EnvelopeCheck.check(envelope, sheets);
        assertThat(sheets.getFirst().strokes()).as("the frame of the mark").hasSize(1);
        assertThat(sheets.getFirst().marked()).extracting(Marked::kind).doesNotContain(Marked.Kind.INDEX);
        assertThat(EnvelopeCheck.of(sheets.getFirst(), Role.MARK))
                .extracting(Placed::text)
                .containsExactly("RECOMMANDÉ");
    }

    @Test
    void captions_stand_left_of_the_lines_they_are_for() {
        Sheet face = sheets(RUSSIA, new EnvelopeOptions(true, true, ReturnAddress.FRONT, Set.of()))
                .getFirst();
        assertThat(EnvelopeCheck.of(face, Role.CAPTION))
                .extracting(Placed::text)
                .containsExactly("От кого", "Откуда", "Кому", "Куда");
        assertCaption(face, "От кого", "Anna Schmidt");
        assertCaption(face, "Откуда", "Postfach 12 34 56");
        assertCaption(face, "Кому", "Бахтину");
        assertCaption(face, "Куда", "ФКУ СИЗО-2");
    }

    private static void assertCaption(Sheet face, String caption, String line) {
        Placed words = find(face, caption);
        Placed said = find(face, line);
        assertThat(words.baselineMm()).isEqualTo(said.baselineMm());
        assertThat(said.xMm() - words.rightMm(Fonts.MEASURE)).isBetween(1.9, 2.1);
    }

    private static Placed find(Sheet face, String start) {
        return face.placed().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"RU, АВИА, ЗАКАЗНОЕ", "DE, PAR AVION, RECOMMANDÉ"})
    void marks_for_the_post_stand_framed_below_the_sender(String country, String air, String registered) {
        Country from = Countries.byCode(country).orElseThrow();
        Sheet face = sheets(
                        from, new EnvelopeOptions(false, false, ReturnAddress.FRONT, EnumSet.allOf(PostalMark.class)))
                .getFirst();
        assertThat(EnvelopeCheck.of(face, Role.MARK)).extracting(Placed::text).containsExactly(air, registered);
        assertThat(face.strokes()).hasSize(2).allMatch(frame -> frame.points().size() == 5);
    }

    @Test
    void the_return_address_may_stand_on_a_page_of_its_own_the_back() {
        List<Sheet> sheets = sheets(GERMANY, new EnvelopeOptions(false, true, ReturnAddress.BACK, Set.of()));
        assertThat(sheets).hasSize(2);
        assertThat(EnvelopeCheck.of(sheets.get(0), Role.SENDER)).isEmpty();
        assertThat(sheets.get(1).placed()).extracting(Placed::text).isEqualTo(Examples.SENDER);
        assertThat(sheets.get(1).widthMm()).isEqualTo(162);
    }

    @Test
    void or_nowhere() {
        List<Sheet> sheets = sheets(GERMANY, new EnvelopeOptions(true, true, ReturnAddress.NONE, Set.of()));
        assertThat(sheets).hasSize(1);
        assertThat(sheets.getFirst().placed()).extracting(Placed::text).doesNotContain("Anna Schmidt", "От кого");
    }
}
