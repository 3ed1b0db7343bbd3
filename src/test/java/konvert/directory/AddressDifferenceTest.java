package konvert.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.AddressDifference.Word;
import konvert.post.AddressParser;
import konvert.post.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDifferenceTest {

    private static final Facility COLONY = facility(new PostalAddress(
            "613040",
            "Кировская область",
            "Зуевский район",
            "г. Слободской",
            "п. Абагур-Лесной",
            "ул. К. Иванова",
            "д. 5А, корп. 2",
            null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ФКУ «ИК № 5 УФСИН России по Кировской области», ул. К. Иванова, д. 5А, корп. 2, п. Абагур-Лесной,"
                        + " г. Слободской, Зуевский район, Кировская область, 613040",
                "613040, КИРОВСКАЯ ОБЛ., Зуевский р-н, Слободской, пос. Абагур Лесной, улица Константина Иванова, 5а,"
                        + " корпус 2, ИК-5 ГУФСИН по Кировской обл.",
                "613040, п. Абагур- Лесной, ул. К. Иванова, д. 5 а, к. 2, исправительная колония № 5",
                "п. Абагур-Лесной, ПФРСИ при ИК-5 УФСИН России по Кировской области",
                "Адрес уточняется."
            })
    void order_abbreviations_letters_and_what_is_left_out_make_no_difference(String block) {
        assertThat(differing(block)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "613041, п. Абагур-Лесной                       | POSTCODE [613041] [613040]",
                "613040, п. Абагур-Лесной, пер. К. Иванова      | STREET [пер.] К. Иванова [ул.] К. Иванова",
                "613040, п. Абагур-Лесной, ул. Л. Иванова, д. 1 | HOUSE д. [1] д. [5А,] [корп.] [2]",
                "613040, п. Абагур-Лесной, ул. Мира             | STREET ул. [Мира] ул. К. [Иванова]",
                "613040, п. Абагур-Горный                       | SETTLEMENT п. [Абагур-Горный] г. [Слободской,] п. [Абагур-Лесной]",
                "613040, Омская область, п. Абагур-Лесной       | REGION [Омская] область [Кировская] область",
                "613040, п. Абагур-Лесной, а/я 7                | PO_BOX [а/я] [7]",
                "613040, п. Абагур-Лесной, ФКУ ИК-6             | FACILITY ФКУ [ИК-6] ФКУ [ИК-5] УФСИН России по Кировской области"
            })
    void another_value_is_a_difference_with_its_words_marked(String block, String marked) {
        assertThat(differing(block)).containsExactly(marked.replaceAll(" +", " "));
    }

    @Test
    void the_published_address_can_be_printed_where_it_has_a_postcode_and_a_place() {
        AddressDifference difference =
                difference("613041, г. Слободской, ул. Мира, д. 1").orElseThrow();
        assertThat(difference.published())
                .isEqualTo(new PostalAddress("613041", null, null, null, "г. Слободской", "ул. Мира", "д. 1", null));
        assertThat(difference("г. Слободской, ул. Мира, д. 1").orElseThrow().published())
                .isNull();
    }

    /** Looked at one by one: the list names another address, or spells a place in another way. */
    @Test
    void of_the_bundled_people_these_have_two_addresses() {
        Directory bundled = BundledDirectory.load();
        List<String> found = bundled.people().stream()
                .flatMap(person -> bundled
                        .facilityOf(person)
                        .flatMap(facility -> AddressDifference.of(person, facility))
                        .map(difference -> person.id() + ' ' + fields(difference))
                        .stream())
                .toList();
        assertThat(found)
                .containsExactly(
                        "bakhtin-aleksandr-1971 FACILITY STREET SETTLEMENT POSTCODE",
                        "balazeykin-egor-2006 STREET",
                        "galim-ramilya-1966 STREET HOUSE POSTCODE",
                        "izetov-riza-1979 HOUSE",
                        "kudaev-rasul-1978 POSTCODE",
                        "musaeva-zarema-1969 POSTCODE",
                        "novak-nika-1992 HOUSE",
                        "shumekov-bulat-1990 POSTCODE");
    }

    private static String fields(AddressDifference difference) {
        return difference.differing().stream().map(part -> part.field().name()).collect(Collectors.joining(" "));
    }

    private static List<String> differing(String block) {
        return difference(block).stream()
                .flatMap(difference -> difference.differing().stream())
                .map(part -> part.field() + " " + marked(part.publishedWords(), part.knownWords()))
                .toList();
    }

    private static Optional<AddressDifference> difference(String block) {
        return AddressDifference.of(AddressParser.parse(block), COLONY);
    }

    private static String marked(List<Word> one, List<Word> other) {
        return Stream.of(one, other)
                .flatMap(List::stream)
                .map(word -> word.differs() ? "[" + word.text() + "]" : word.text())
                .collect(Collectors.joining(" "));
    }

    private static Facility facility(PostalAddress address) {
        return new Facility(
                "ik-5-kirovskaya",
                "ФКУ «ИК № 5 УФСИН России по Кировской области»",
                "ИК",
                5,
                null,
                "Кировская область",
                null,
                address,
                null,
                List.of(),
                null,
                List.of());
    }
}
