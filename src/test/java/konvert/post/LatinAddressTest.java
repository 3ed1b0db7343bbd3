package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import konvert.russian.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stay as Russian has them, in Latin letters; what kind of street or place it is stands in English. */
class LatinAddressTest {

    private static final LatinAddress ENGLISH = new LatinAddress(Scheme.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ул. Горвал                             | д. 6              | 6 Gorval Street
            ул.Советская                           | дом.1             | 1 Sovetskaya Street
            ул Горная                              | д. 15             | 15 Gornaya Street
            Комсомольская ул.                      | д.176             | 176 Komsomolskaya Street
            пер. Казачий                           | д. 22             | 22 Kazachy Lane
            пр-т Гагарина                          | д. 16             | 16 Gagarina Avenue
            Партизанский проспект                  | д. 28Б            | 28B Partizansky Avenue
            проспект А. Султана                    | д. 18             | 18 A. Sultana Avenue
            пр-д Западный                          | д. 3              | 3 Zapadny Drive
            ул. Грузовой проезд                    | д. 7              | 7 Gruzovoy Drive
            1-й Силикатный проезд                  | д. 11 корп. 1     | 11, 1st Silikatny Drive, bldg 1
            шоссе Машиностроителей                 | д. 10             | 10 Mashinostroiteley Highway
            ул. Индустриальное шоссе               | д. 17             | 17 Industrialnoe Highway
            Ржевский тракт                         | д. 7              | 7 Rzhevsky Road
            Спиртзаводской тракт 4 км              |                   | Spirtzavodskoy Road 4 km
            ул. Портовая набережная                | д. 10             | 10 Portovaya Embankment
            ул. Бульвар Ленина                     | д. 4              | 4 Lenina Boulevard
            пл. 1 Мая                              | д. 3              | 3, 1 Maya Square
            ул. О. Кошевого                        | д. 3              | 3 O. Koshevogo Street
            ул. 10 лет Октября                     | д. 176            | 176, 10 Let Oktyabrya Street
            ул. 3-го Интернационала                | д. 17             | 17, 3rd Internatsionala Street
            11-й Инженерный проезд                 | д. 22             | 22, 11th Inzhenerny Drive
            2-й микрорайон                         | д. 10             | 10, 2nd Microdistrict
            2 микрорайон                           | д. 10             | 10, Microdistrict 2
            мкр. Верхний Чов                       | д. 99             | 99 Verkhny Chov Microdistrict
            Октябрьский мкр, ул. Заводская         | д. 5              | 5 Zavodskaya Street, Oktyabrsky Microdistrict
            1-й промышленный массив, квартал 9     | стр. 10/1         | structure 10/1, Quarter 9, 1st Industrial Area
            жилой квартал Северный                 |                   | Severny Residential Quarter
            тер. Северная промзона                 | уч. 1 «Д»         | lot 1D, Severnaya Industrial Zone
            Производственная зона                  | корпус № 1        | bldg 1, Production Zone
            район Цементного завода                |                   | Tsementnogo Zavoda Area
            Карьер МВД                             |                   | MVD Quarry
            Птицефабрика                           | д. 2              | 2 Ptitsefabrika
            Лефортовский вал                       | д. 5              | 5 Lefortovsky Val
            ул. Нагорная                           | д. 5 А/1          | 5A/1 Nagornaya Street
            ул. Тракторная                         | д. 26 А           | 26A Traktornaya Street
            ул. Лесная                             | 28 «б»            | 28B Lesnaya Street
            ул. Лесная                             | д. 2, корпус “А”  | 2 Lesnaya Street, bldg A
            ул. Лесная                             | д. 42 стр. 2      | 42 Lesnaya Street, structure 2
            ул. Лесная                             | д. 2-4            | 2-4 Lesnaya Street
            ул. Лесная                             | владение 130Б     | property 130B, Lesnaya Street
            ул. Лесная                             | д. 49 литера В    | 49 Lesnaya Street, letter V
            """)
    void a_street_stands_with_its_house_as_english_has_it(String street, String house, String english) {
        var address = new PostalAddress("143600", null, null, null, null, street, house, null);

        assertThat(ENGLISH.street(address)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            г. Волоколамск                     | Volokolamsk
            г Новочеркасск                     | Novocherkassk
            Москва                             | Moscow
            г. Ростов-на-Дону                  | Rostov-on-Don
            г. Ставрополь-44                   | Stavropol-44
            п. Металлострой                    | Metallostroy settlement
            пос. имени Дзержинского            | Imeni Dzerzhinskogo settlement
            п. Шахта 3                         | Shakhta 3 settlement
            пгт. Сосновый Бор                  | Sosnovy Bor settlement
            р. п. Винзили                      | Vinzili settlement
            рабочий посёлок Колывань           | Kolyvan settlement
            с. Красный Хутор                   | Krasny Khutor village
            д. Данилово                        | Danilovo village
            х. Дыдымкин                        | Dydymkin hamlet
            ст-ца Александрийская              | Aleksandriyskaya stanitsa
            станция Старый Ключ                | Stary Klyuch station
            остров Огненный                    | Ognenny island
            Рузский р-н                        | Ruzsky district
            Ломоносовский р-н, Виллозское поселение | Villozskoe rural settlement, Lomonosovsky district
            г. о. Красный Луч                  | Krasny Luch urban district
            Республика Карелия                 | Kareliya Republic
            Чеченская Республика               | Chechenskaya Republic
            """)
    void a_place_keeps_its_name_and_says_what_it_is(String place, String english) {
        assertThat(ENGLISH.place(place)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "отряд № 3, Unit No. 3",
        "отряд №8, Unit No. 8",
        "3-й отряд, 3rd Unit",
        "отделение 3, Section 3",
        "исправительный центр, Correctional Centre",
        "карантин, Karantin"
    })
    void a_part_of_a_prison_is_named_in_english(String unit, String english) {
        assertThat(ENGLISH.unit(unit)).isEqualTo(english);
    }

    @Test
    void a_box_stands_after_the_street_or_alone() {
        assertThat(ENGLISH.street(
                        new PostalAddress("185012", null, null, null, null, "Птицефабрика", null, "а/я 1443")))
                .isEqualTo("Ptitsefabrika, PO Box 1443");
        assertThat(ENGLISH.street(new PostalAddress("674673", null, null, null, null, null, null, "а/я 109")))
                .isEqualTo("PO Box 109");
    }

    @Test
    void an_address_without_street_and_box_has_no_such_line() {
        assertThat(ENGLISH.street(new PostalAddress("431130", null, null, null, "п. Леплей", null, "д. 1", null)))
                .isNull();
        assertThat(ENGLISH.house("д. 1")).isEqualTo("house 1");
        assertThat(ENGLISH.house("д. 2, корп. 3")).isEqualTo("house 2, bldg 3");
        assertThat(ENGLISH.house("стр. 2")).isEqualTo("structure 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GERMAN  | ул. Дзержинского | д. 6В | 6W Dserschinskowo Street
            FRENCH  | Гагаринский пер. | д. 6  | 6 Gagarinski Lane
            POLISH  | ул. Щорса        | д. 6  | 6 Szczorsa Street
            ENGLISH | ул. Щорса        | д. 6  | 6 Shchorsa Street
            """)
    void names_are_romanised_as_the_reader_is_used_to_and_words_stay_english(
            Scheme scheme, String street, String house, String latin) {
        var address = new PostalAddress("143600", null, null, null, null, street, house, null);

        assertThat(new LatinAddress(scheme).street(address)).isEqualTo(latin);
        assertThat(new LatinAddress(scheme).place("г. Москва")).isEqualTo("Moscow");
    }
}
