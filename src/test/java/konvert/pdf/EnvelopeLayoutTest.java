package konvert.pdf;

import static konvert.pdf.Examples.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import konvert.pdf.Placed.Role;
import konvert.post.AddressBlock;
import konvert.post.Countries;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Script;
import konvert.post.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeLayoutTest {

    private static final EnvelopeFormat DL = EnvelopeFormats.byId("dl").orElseThrow();
    private static final EnvelopeFormat C6 = EnvelopeFormats.byId("c6").orElseThrow();
    private static final EnvelopeFormat C4 = EnvelopeFormats.byId("c4").orElseThrow();

    private static final List<String> FIVE_LATIN =
            List.of("Anna Schmidt", "Lesekreis Mitte", "Postfach 12 34 56", "10115 Berlin", "GERMANY");

    static Stream<Arguments> every_format_and_block() {
        return EnvelopeFormats.all().stream()
                .flatMap(format -> Examples.blocks().map(block -> Arguments.of(format, block)));
    }

    @ParameterizedTest
    @MethodSource("every_format_and_block")
    void everything_stands_in_its_zone_whole_and_readable(EnvelopeFormat format, AddressBlock block) {
        check(block, SENDER, format, sheet(block, SENDER, format).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("konvert.post.EnvelopeFormats#all")
    void no_address_ever_leaves_its_zone_or_loses_a_word(EnvelopeFormat format) {
        Random random = new Random(6);
        int set = 0;
        for (int i = 0; i < 100; i++) {
            AddressBlock block = randomBlock(random);
            List<String> sender = randomLines(random, random.nextInt(6));
            Optional<Sheet> sheet = sheet(block, sender, format);
            sheet.ifPresent(face -> check(block, sender, format, face));
            set += sheet.isPresent() ? 1 : 0;
        }
        assertThat(set).as("addresses that fitted").isGreaterThan(20);
    }

    @Test
    void a_short_address_is_set_in_12_points_and_larger_on_a_large_face() {
        assertThat(address(sheet(Examples.ABROAD, SENDER, DL))).allMatch(line -> line.sizePt() == 12);
        assertThat(address(sheet(Examples.ABROAD, SENDER, C4))).allMatch(line -> line.sizePt() == 14);
    }

    @Test
    void a_wide_line_first_shrinks_the_block() {
        List<Placed> address = address(sheet(Examples.ABROAD, SENDER, C6));
        assertThat(address).hasSameSizeAs(Examples.ABROAD.lines()).allMatch(line -> line.sizePt() < 12);
    }

    @Test
    void a_line_too_wide_for_the_smallest_size_is_turned_and_its_rest_set_in() {
        List<Placed> address = address(sheet(Examples.LONG, SENDER, C6));
        double left = C6.face(Countries.ABROAD).address().xMm();
        assertThat(address).hasSizeGreaterThan(Examples.LONG.lines().size());
        assertThat(address).anyMatch(line -> line.xMm() > left + 2).anyMatch(line -> line.xMm() == left);
    }

    @Test
    void an_address_too_long_for_the_face_is_not_set_at_all() {
        List<AddressBlock.Line> lines = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> lines.add(new AddressBlock.Line("строка № " + i, Script.CYRILLIC)));
        assertThat(sheet(new AddressBlock(lines), List.of(), DL)).isEmpty();
        assertThat(sheet(new AddressBlock(lines), List.of(), C4)).isPresent();
    }

    @Test
    void a_sender_too_long_for_its_corner_is_not_set_at_all() {
        assertThat(sheet(Examples.ABROAD, randomLines(new Random(1), 12), DL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("konvert.post.EnvelopeFormats#all")
    void a_sender_of_five_lines_fits_on_every_face(EnvelopeFormat format) {
        for (List<String> sender : List.of(FIVE_LATIN, Collections.nCopies(5, "Щёлковское шоссе, д. 6"))) {
            check(
                    Examples.ABROAD,
                    sender,
                    format,
                    sheet(Examples.ABROAD, sender, format).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c5", "c4"})
    void a_sender_of_six_lines_fits_on_a_tall_face(String id) {
        EnvelopeFormat tall = EnvelopeFormats.byId(id).orElseThrow();
        for (String line : List.of("10115 Berlin", "г. Щёлково, ул. Мира, д. 6")) {
            List<String> sender = Collections.nCopies(6, line);
            check(
                    Examples.ABROAD,
                    sender,
                    tall,
                    sheet(Examples.ABROAD, sender, tall).orElseThrow());
        }
    }

    @Test
    void a_sender_is_no_smaller_than_it_must_be() {
        assertThat(sheet(Examples.ABROAD, FIVE_LATIN, DL).orElseThrow().placed())
                .filteredOn(line -> line.role() == Role.SENDER)
                .allMatch(line -> line.sizePt() == 8.25);
    }

    @Test
    void without_a_sender_the_corner_stays_empty() {
        assertThat(sheet(Examples.ABROAD, List.of(), DL).orElseThrow().placed())
                .allMatch(line -> line.role() == Role.ADDRESS);
    }

    @Test
    void latin_lines_are_smaller_and_close_to_the_line_they_repeat() {
        List<Placed> address = address(sheet(Examples.BILINGUAL, SENDER, DL));
        Placed name = address.get(0);
        Placed latin = address.get(1);
        Placed facility = address.get(2);
        assertThat(latin.sizePt()).isCloseTo(name.sizePt() * 0.85, within(0.01));
        assertThat(latin.baselineMm() - name.baselineMm()).isLessThan(facility.baselineMm() - latin.baselineMm());
    }

    @Test
    void postcode_and_country_are_bold() {
        assertThat(address(sheet(Examples.ABROAD, SENDER, DL)))
                .filteredOn(line -> line.face() == Face.SANS_BOLD)
                .extracting(Placed::text)
                .containsExactly("143600", "RUSSLAND / РОССИЯ");
    }

    private static Optional<Sheet> sheet(AddressBlock block, List<String> sender, EnvelopeFormat format) {
        return EnvelopeLayout.sheets(Examples.envelope(block, sender, format), Fonts.MEASURE)
                .map(List::getFirst);
    }

    private static List<Placed> address(Optional<Sheet> sheet) {
        return sheet.orElseThrow().placed().stream()
                .filter(line -> line.role() == Role.ADDRESS)
                .toList();
    }

    private static void check(AddressBlock block, List<String> sender, EnvelopeFormat format, Sheet sheet) {
        assertThat(sheet.widthMm()).isEqualTo(format.widthMm());
        assertThat(sheet.heightMm()).isEqualTo(format.heightMm());
        assertThat(text(sheet, Role.ADDRESS)).isEqualTo(String.join(" ", block.texts()));
        assertThat(text(sheet, Role.SENDER)).isEqualTo(String.join(" ", sender));
        EnvelopeFace face = format.face(Countries.ABROAD);
        double below = 0;
        for (Placed line : sheet.placed()) {
            Zone zone = line.role() == Role.SENDER ? face.sender() : face.address();
            Zone ink = EnvelopeCheck.ink(line);
            assertThat(ink.xMm()).as(line.text()).isGreaterThanOrEqualTo(zone.xMm());
            assertThat(ink.rightMm()).as(line.text()).isLessThanOrEqualTo(zone.rightMm() + 1e-9);
            assertThat(ink.yMm()).as(line.text()).isGreaterThanOrEqualTo(Math.max(zone.yMm(), below) - 1e-9);
            assertThat(ink.bottomMm()).as(line.text()).isLessThanOrEqualTo(zone.bottomMm() + 1e-9);
            assertThat(EnvelopeCheck.over(ink, face.stamp()) || EnvelopeCheck.over(ink, face.machine()))
                    .isFalse();
            assertThat(line.sizePt())
                    .isGreaterThanOrEqualTo(hasCyrillic(line.text()) || line.face() == Face.SANS_BOLD ? 9 : 8);
            // Accents of a line may reach up to the baseline of the line above it, not over it.
            below = line.baselineMm();
        }
    }

    private static String text(Sheet sheet, Role role) {
        return String.join(
                " ",
                sheet.placed().stream()
                        .filter(line -> line.role() == role)
                        .map(Placed::text)
                        .toList());
    }

    private static boolean hasCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static AddressBlock randomBlock(Random random) {
        List<AddressBlock.Line> lines = new ArrayList<>();
        for (String text : randomLines(random, 3 + random.nextInt(6))) {
            lines.add(new AddressBlock.Line(text, Script.CYRILLIC));
            if (random.nextInt(3) == 0) {
                lines.add(new AddressBlock.Line(
                        "Penitentiary Service ".repeat(1 + random.nextInt(4)).strip(), Script.LATIN));
            }
        }
        return new AddressBlock(lines);
    }

    private static List<String> randomLines(Random random, int count) {
        List<String> words =
                List.of("ЩУЧЬЕ", "г.", "№", "3", "д.", "Ёлкино", "Благовещенск", "по", "и", "р-н,", "1971");
        return IntStream.range(0, count)
                .mapToObj(i -> String.join(
                        " ",
                        random.ints(1 + random.nextInt(12), 0, words.size())
                                .mapToObj(words::get)
                                .toList()))
                .toList();
    }
}
