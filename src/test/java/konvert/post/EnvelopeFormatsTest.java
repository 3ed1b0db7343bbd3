package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeFormatsTest {

    private static final Country ABROAD = Countries.ABROAD;
    private static final Country RUSSIA = Countries.byCode("RU").orElseThrow();

    static Stream<EnvelopeFormat> formats() {
        return EnvelopeFormats.all().stream();
    }

    private static EnvelopeFormat format(String id) {
        return EnvelopeFormats.byId(id).orElseThrow();
    }

    @Test
    void formats_come_smallest_face_first() {
        assertThat(formats())
                .extracting(EnvelopeFormat::id)
                .containsExactly(
                        "a2", "c6", "monarch", "a6", "b6", "us9", "dl", "a7", "us10", "c65", "c5", "b5", "c4", "b4");
    }

    @ParameterizedTest
    @CsvSource({
        "DL, 220, 110",
        "C6, 162, 114",
        "C5, 229, 162",
        "C4, 324, 229",
        "B4, 353, 250",
        "C6/C5, 229, 114",
        "B6, 176, 125",
        "B5, 250, 176",
        "US10, 241.3, 104.8",
        "#9, 225.4, 98.4",
        "Monarch, 190.5, 98.4",
        "A2, 146.1, 111.1",
        "A6, 165.1, 120.7",
        "A7, 184.2, 133.4"
    })
    void a_format_has_its_exact_size(String id, double widthMm, double heightMm) {
        assertThat(format(id).widthMm()).isEqualTo(widthMm);
        assertThat(format(id).heightMm()).isEqualTo(heightMm);
    }

    @ParameterizedTest
    @CsvSource({
        "dl, dl",
        "DL, dl",
        "e65, dl",
        "din lang, dl",
        "C5, c5",
        "'#10', us10",
        "'US #10', us10",
        "us-10, us10",
        "No. 10, us10"
    })
    void a_format_is_found_under_the_names_people_use(String name, String id) {
        assertThat(EnvelopeFormats.byId(name)).map(EnvelopeFormat::id).contains(id);
    }

    @Test
    void an_unknown_name_is_no_format() {
        assertThat(EnvelopeFormats.byId("B7")).isEmpty();
        assertThat(EnvelopeFormats.byId("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120x235, 235, 120, 120x235",
        "'235 × 120 мм', 235, 120, 120x235",
        "'104,8х241,3', 241.3, 104.8, 104.8x241.3",
        "162X114mm, 162, 114, 114x162"
    })
    void any_other_size_in_mm_is_a_format_its_longer_side_level(String size, double width, double height, String id) {
        EnvelopeFormat own = format(size);
        assertThat(own.widthMm()).isEqualTo(width);
        assertThat(own.heightMm()).isEqualTo(height);
        assertThat(own.id()).isEqualTo(id);
        assertThat(format(id)).isEqualTo(own);
        assertThat(own.grams()).isCloseTo(width * height * 0.000192, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x200", "100x130", "200x601", "9999x9999", "1x1", "x", "120x"})
    void a_size_no_post_takes_is_no_format(String size) {
        assertThat(EnvelopeFormats.byId(size)).isEmpty();
    }

    static List<Country> countries() {
        return Countries.all();
    }

    private static Stream<EnvelopeFormat> formats_and_own_ones() {
        return Stream.concat(formats(), Stream.of(format("90x140"), format("120x235"), format("300x600")));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_zone_lies_on_the_face(Country from) {
        formats_and_own_ones()
                .forEach(format -> assertThat(faces(format, from).flatMap(face -> zones(face).stream()))
                        .allSatisfy(zone -> {
                            assertThat(zone.xMm()).isNotNegative();
                            assertThat(zone.yMm()).isNotNegative();
                            assertThat(zone.widthMm()).isPositive();
                            assertThat(zone.heightMm()).isPositive();
                            assertThat(zone.rightMm()).isLessThanOrEqualTo(format.widthMm());
                            assertThat(zone.bottomMm()).isLessThanOrEqualTo(format.heightMm());
                        }));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void no_zone_lies_over_another(Country from) {
        formats_and_own_ones()
                .flatMap(format -> faces(format, from))
                .map(EnvelopeFormatsTest::zones)
                .forEach(zones -> assertThat(zones)
                        .allSatisfy(one ->
                                assertThat(zones).filteredOn(one::overlaps).containsExactly(one)));
    }

    /** Of letters to Russia and of those to other countries. */
    private static Stream<EnvelopeFace> faces(EnvelopeFormat format, Country from) {
        return Stream.of(format.face(from), format.face(from, AddressUse.ABROAD));
    }

    private static List<Zone> zones(EnvelopeFace face) {
        return Stream.of(face.sender(), face.stamp(), face.machine(), face.address(), face.index())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void the_address_of_a_dl_begins_at_45_per_cent_of_the_width() {
        assertThat(format("dl").face(ABROAD).address()).isEqualTo(new Zone(99, 40, 106, 54));
    }

    @Test
    void the_address_of_a_c4_begins_within_140_mm_of_the_right_edge() {
        assertThat(format("c4").face(ABROAD).address()).isEqualTo(new Zone(186, 40, 123, 173));
    }

    @Test
    void the_sender_stays_top_left_and_clear_of_the_stamps() {
        assertThat(format("dl").face(ABROAD).sender()).isEqualTo(new Zone(10, 10, 75, 18));
        assertThat(format("c6").face(ABROAD).sender()).isEqualTo(new Zone(10, 10, 75, 18));
        assertThat(format("c5").face(ABROAD).sender()).isEqualTo(new Zone(10, 10, 75, 28));
        assertThat(format("a2").face(ABROAD).sender().rightMm()).isLessThan(71.2);
    }

    /** Royal Mail: the return address is at least 12 mm from the address. */
    @ParameterizedTest
    @MethodSource("countries")
    void the_sender_is_12_mm_from_the_address(Country from) {
        formats_and_own_ones().flatMap(format -> faces(format, from)).forEach(face -> {
            double beside = face.address().xMm() - face.sender().rightMm();
            double above = face.address().yMm() - face.sender().bottomMm();
            assertThat(Math.max(beside, above)).isGreaterThanOrEqualTo(12);
        });
    }

    /** Deutsche Post: what is left of the address is 20 mm away. */
    @ParameterizedTest
    @MethodSource("formats")
    void posted_in_germany_the_sender_is_above_the_address_or_20_mm_left_of_it(EnvelopeFormat format) {
        EnvelopeFace face = format.face(Countries.byCode("DE").orElseThrow());
        assertThat(face.sender().bottomMm() <= face.address().yMm()
                        || face.address().xMm() - face.sender().rightMm() >= 20)
                .isTrue();
    }

    @Test
    void stamps_and_the_machines_code_have_their_corners() {
        assertThat(format("dl").face(ABROAD).stamp()).isEqualTo(new Zone(145, 0, 75, 40));
        assertThat(format("dl").face(ABROAD).machine()).isEqualTo(new Zone(80, 95, 140, 15));
    }

    /** GOST R 51506-99: 40 x 25 mm for stamps, 15 mm from the edges; bars of the index stamp 25 mm from the bottom. */
    @ParameterizedTest
    @CsvSource({"c6, 162, 114", "dl, 220, 110", "c5, 229, 162", "c4, 324, 229", "b4, 353, 250"})
    void inside_russia_stamps_and_index_have_the_places_of_the_standard(String id, double width, double height) {
        EnvelopeFace face = format(id).face(RUSSIA);
        assertThat(face.stamp()).isEqualTo(new Zone(width - 55, 0, 55, 40));
        assertThat(face.index()).isEqualTo(new Zone(15, height - 25, 61, 14));
        assertThat(face.address().xMm()).isGreaterThanOrEqualTo(79);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c6", "dl", "c5", "c4", "b4"})
    void from_russia_abroad_there_is_no_index_and_the_room_for_stamps_of_other_posts(String id) {
        EnvelopeFace face = format(id).face(RUSSIA, AddressUse.ABROAD);
        assertThat(face.index()).isNull();
        assertThat(face.stamp()).isEqualTo(format(id).face(ABROAD).stamp());
    }

    @Test
    void no_other_post_reads_the_index_stamp() {
        assertThat(Countries.all().stream()
                        .filter(from -> format("dl").face(from).index() != null))
                .containsExactly(RUSSIA);
    }

    /** USPS DMM 102.2.1: 5/8 to 2 3/4 inches from the bottom edge, half an inch from the sides. */
    @ParameterizedTest
    @ValueSource(strings = {"us10", "us9", "monarch", "a2", "a6", "a7", "c6", "dl"})
    void posted_in_the_united_states_the_address_is_where_usps_machines_read(String id) {
        EnvelopeFormat letter = format(id);
        Zone address = letter.face(Countries.byCode("US").orElseThrow()).address();
        assertThat(letter.heightMm() - address.yMm()).isLessThanOrEqualTo(2.75 * 25.4 + 1e-9);
        assertThat(letter.heightMm() - address.bottomMm()).isGreaterThanOrEqualTo(0.625 * 25.4);
        assertThat(letter.widthMm() - address.rightMm()).isGreaterThanOrEqualTo(0.5 * 25.4);
    }

    @Test
    void formats_sold_in_a_country_come_first_when_another_is_looked_for() {
        Country america = Countries.byCode("US").orElseThrow();
        assertThat(EnvelopeFormats.instead(format("us9"), america))
                .extracting(EnvelopeFormat::id)
                .startsWith("a7", "us10", "a6", "monarch", "a2", "dl", "c65")
                .doesNotContain("us9")
                .hasSize(13);
        assertThat(EnvelopeFormats.instead(format("dl"), RUSSIA))
                .extracting(EnvelopeFormat::id)
                .startsWith("c5", "c4", "b4", "c6");
    }

    @Test
    void every_usual_format_exists() {
        assertThat(EnvelopeFormats.usual(RUSSIA))
                .extracting(EnvelopeFormat::id)
                .containsExactly("c6", "dl", "c5", "c4", "b4");
        assertThat(EnvelopeFormats.usual(ABROAD)).hasSize(8);
        assertThat(EnvelopeFormats.usual(Countries.byCode("CA").orElseThrow())).hasSize(6);
    }

    @Test
    void the_usual_envelope_of_a_country_is_sold_there() {
        assertThat(Countries.all())
                .allSatisfy(country -> assertThat(EnvelopeFormats.usual(country))
                        .extracting(EnvelopeFormat::id)
                        .contains(country.envelope()));
    }
}
