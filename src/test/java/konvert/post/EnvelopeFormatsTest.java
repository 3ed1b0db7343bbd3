package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvelopeFormatsTest {

    static Stream<EnvelopeFormat> formats() {
        return EnvelopeFormats.all().stream();
    }

    private static EnvelopeFormat format(String id) {
        return EnvelopeFormats.byId(id).orElseThrow();
    }

    @Test
    void formats_come_smallest_face_first() {
        assertThat(formats()).extracting(EnvelopeFormat::id).containsExactly("c6", "dl", "us10", "c5", "c4");
    }

    @ParameterizedTest
    @CsvSource({"DL, 220, 110", "C6, 162, 114", "C5, 229, 162", "C4, 324, 229", "US10, 241.3, 104.8"})
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
    @MethodSource("formats")
    void every_zone_lies_on_the_face(EnvelopeFormat format) {
        for (Zone zone : zones(format)) {
            assertThat(zone.xMm()).isNotNegative();
            assertThat(zone.yMm()).isNotNegative();
            assertThat(zone.widthMm()).isPositive();
            assertThat(zone.heightMm()).isPositive();
            assertThat(zone.rightMm()).isLessThanOrEqualTo(format.widthMm());
            assertThat(zone.bottomMm()).isLessThanOrEqualTo(format.heightMm());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_zone_lies_over_another(EnvelopeFormat format) {
        List<Zone> zones = zones(format);
        for (Zone one : zones) {
            assertThat(zones).filteredOn(one::overlaps).containsExactly(one);
        }
    }

    private static List<Zone> zones(EnvelopeFormat format) {
        return List.of(format.senderZone(), format.stampZone(), format.machineZone(), format.addressZone());
    }

    @Test
    void the_address_of_a_dl_begins_at_45_per_cent_of_the_width() {
        assertThat(format("dl").addressZone()).isEqualTo(new Zone(99, 40, 106, 54));
    }

    @Test
    void the_address_of_a_c4_begins_within_140_mm_of_the_right_edge() {
        assertThat(format("c4").addressZone()).isEqualTo(new Zone(186, 40, 123, 173));
    }

    @Test
    void the_sender_stays_top_left_and_clear_of_the_stamps() {
        assertThat(format("dl").senderZone()).isEqualTo(new Zone(10, 10, 75, 18));
        assertThat(format("c6").senderZone()).isEqualTo(new Zone(10, 10, 75, 18));
        assertThat(format("c5").senderZone()).isEqualTo(new Zone(10, 10, 75, 28));
    }

    /** Royal Mail: the return address is at least 12 mm from the address. */
    @ParameterizedTest
    @MethodSource("formats")
    void the_sender_is_12_mm_from_the_address(EnvelopeFormat format) {
        Zone sender = format.senderZone();
        Zone address = format.addressZone();
        assertThat(Math.max(address.xMm() - sender.rightMm(), address.yMm() - sender.bottomMm()))
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void stamps_and_the_machines_code_have_their_corners() {
        assertThat(format("dl").stampZone()).isEqualTo(new Zone(145, 0, 75, 40));
        assertThat(format("dl").machineZone()).isEqualTo(new Zone(80, 95, 140, 15));
    }

    /** USPS DMM 202.2.1: 5/8 to 2 3/4 inches from the bottom edge, half an inch from the sides. */
    @Test
    void the_address_of_a_number_10_is_where_usps_machines_read() {
        EnvelopeFormat us10 = format("us10");
        Zone address = us10.addressZone();
        assertThat(us10.heightMm() - address.yMm()).isLessThanOrEqualTo(2.75 * 25.4);
        assertThat(us10.heightMm() - address.bottomMm()).isGreaterThanOrEqualTo(0.625 * 25.4);
        assertThat(us10.widthMm() - address.rightMm()).isGreaterThanOrEqualTo(0.5 * 25.4);
    }
}
