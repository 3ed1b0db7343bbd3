package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.PublishedAddress.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from published blocks; {@code published-blocks.txt} beside it has them with their fields. */
class AddressParserTest {

    private static final String BLOCK = "143600, Московская область, г. Волоколамск, ул. Горвал, д. 6,"
            + " ФКУ СИЗО-2 УФСИН России по Московской области, Бахтину Александру Сергеевичу, 1971 г. р.";

    static Stream<Arguments> blocks() throws IOException {
        try (var in = Objects.requireNonNull(AddressParserTest.class.getResourceAsStream("published-blocks.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<Arguments> blocks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += 2) {
                blocks.add(Arguments.of(lines.get(i), lines.get(i + 1)));
            }
            return blocks.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a_block_is_read(String block, String fields) {
        assertThat(fields(AddressParser.parse(block))).isEqualTo(fields);
    }

    @Test
    void a_block_that_stands_twice_is_read_once() {
        assertThat(AddressParser.parse(BLOCK + " " + BLOCK)).isEqualTo(AddressParser.parse(BLOCK));
        assertThat(AddressParser.parse(BLOCK + "\n\n" + BLOCK)).isEqualTo(AddressParser.parse(BLOCK));
    }

    @Test
    void blanks_marks_and_letters_of_another_script_change_nothing() {
        PublishedAddress plain = AddressParser.parse(BLOCK);
        assertThat(AddressParser.parse(BLOCK.replace(' ', '\u00a0'))).isEqualTo(plain);
        assertThat(AddressParser.parse(java.text.Normalizer.normalize(BLOCK, java.text.Normalizer.Form.NFD)))
                .isEqualTo(plain);
        assertThat(AddressParser.parse(BLOCK.replace("г. В", "\u200bг. В"))).isEqualTo(plain);
        // a Latin c and o
        PublishedAddress latin = AddressParser.parse("142370, Московская oбласть, c. Троицкое, д. 5, CИЗО-1");
        assertThat(latin.region()).isEqualTo("Московская oбласть");
        assertThat(latin.locality()).isEqualTo("c. Троицкое");
        assertThat(latin.facility()).isEqualTo("CИЗО-1");
    }

    @Test
    void one_part_a_line_is_read_as_well() {
        PublishedAddress read = AddressParser.parse("Алесь Бяляцкі\nИК № 9\nул. Добролюбова, 16\n213410, г. Горки");
        assertThat(fields(read))
                .isEqualTo("name: Алесь Бяляцкі | postcode: 213410 | locality: г. Горки"
                        + " | street: ул. Добролюбова | house: 16 | facility: ИК № 9");
    }

    @Test
    void a_postcode_of_another_region_is_a_warning_with_both() {
        assertThat(AddressParser.parse("182917, Ярославская область, г. Рыбинск, ФКУ ИК-2")
                        .warnings())
                .containsExactly(new Warning(
                        "address.postcode-region", List.of("182917", "Псковская область", "Ярославская область")));
        assertThat(AddressParser.parse("182917, г. Рыбинск, ФКУ ИК-2 УФСИН России по Ярославской области")
                        .warnings())
                .extracting(Warning::values)
                .containsExactly(List.of("182917", "Псковская область", "Ярославской области"));
        assertThat(AddressParser.parse("999999, Омская область, г. Омск").warnings())
                .containsExactly(new Warning("address.postcode-nowhere", List.of("999999", "Омская область")));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "628400, ХМАО, г. Сургут",
                "628400, Ханты-Мансийский автономный округ — Югра, г. Сургут",
                "629400, ЯНАО, г. Лабытнанги",
                "650068, Кузбасс, г. Кемерово",
                "429900, Чувашская республика, г. Цивильск",
                "427965, Удмуртия, г. Сарапул",
                "677004, Якутия, г. Якутск",
                "142000, Москва, ул. Мира, д. 1",
                "195009, СПб, ул. Арсенальная, д. 11",
                "185012, РК, г. Петрозаводск",
                "295006, РК, г. Симферополь"
            })
    void a_region_by_another_name_has_its_postcodes(String block) {
        assertThat(AddressParser.parse(block).warnings()).isEmpty();
    }

    @Test
    void two_postcodes_are_a_warning() {
        assertThat(AddressParser.parse("644009, г. Омск, ФКУ ИК-6, Белову Петру Ильичу. 644043, г. Омск, ФКУ ИК-7")
                        .warnings())
                .containsExactly(new Warning("address.two-postcodes", List.of("644009", "644043")));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", " ", ",,;", "«", "(((", "Сегодня хорошая погода.", "123"})
    void a_text_without_an_address_has_none(String text) {
        PublishedAddress read = AddressParser.parse(text);
        assertThat(read.facility()).isNull();
        assertThat(read.postcode()).isNull();
        assertThat(read.people()).isEmpty();
    }

    /** «name: … | postcode: …», without what is not there. */
    private static String fields(PublishedAddress read) {
        List<String> fields = new ArrayList<>();
        add(
                fields,
                "name",
                read.people().stream()
                        .map(PublishedPerson::nameAsWritten)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        add(fields, "born", read.birthDate() != null ? read.birthDate() : read.birthYear());
        add(fields, "postcode", read.postcode());
        add(fields, "region", read.region());
        add(fields, "district", read.district());
        add(fields, "city", read.city());
        add(fields, "locality", read.locality());
        add(fields, "street", read.street());
        add(fields, "house", read.house());
        add(fields, "poBox", read.poBox());
        add(fields, "facility", read.facility());
        add(fields, "unit", read.unit());
        add(fields, "country", read.country());
        add(
                fields,
                "status",
                read.status() == null
                        ? null
                        : read.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        add(fields, "services", String.join(", ", read.services()));
        return String.join(" | ", fields);
    }

    private static void add(List<String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.add(name + ": " + value);
        }
    }
}
