package konvert.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import konvert.directory.BundledDirectory;
import konvert.directory.Charge;
import konvert.directory.Person;
import konvert.directory.Sentence;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final PageReader READER = new PageReader(BundledDirectory.load());

    private static final String CARD = """
            Громов Павел Николаевич

            280.3 ч.1

            Громов Павел Николаевич родился 7 мая 1975 года, житель Тулы, воспитывает сына 2009 года рождения. Ранее \
            судим по ч. 1 ст. 228 УК РФ. 10 июня 2023 года осуждён по ч. 1 ст. 280.3 УК РФ («Дискредитация», до 5 лет \
            лишения свободы) к 2 годам 6 месяцам колонии строгого режима. Находится под стражей с 4 февраля 2023 года.

            601967, Владимирская область, Ковровский р-н, п. Мелехово, ул. Первомайская, д. 261А, ФКУ ИК-6 УФСИН \
            России по Владимирской области, Громову Павлу Николаевичу, 1975 г. р.

            Электронные письма можно отправлять через сервис «Зонателеком».
            """;

    private static final String ENGLISH = """
            Free Sergey Volkonsky!

            Sergey Volkonsky (born 28 January 1997), a student from Tomsk, was arrested on 9 October 2022. On 17 May \
            2023 he was convicted under Part 2 of Article 205.2 and Article 280.3, Part 1, of the Russian Criminal Code \
            and sentenced to 6 years and 6 months in a general-regime penal colony. Article 207.3 is often used as well.

            Write to him:
            Sergey Volkonsky (born 1997)
            Penal Colony No. 3
            156511, Kostroma region, Pribrezhny, 1 Mira Street, Russia
            """;

    private static List<Candidate> people(String text) {
        return READER.read(text, null).people();
    }

    private static Person only(String text) {
        List<Candidate> people = people(text);
        assertThat(people).hasSize(1);
        return people.getFirst().person();
    }

    private static List<String> charges(Person person) {
        return person.charges().stream().map(Charge::code).toList();
    }

    @Test
    void a_card_gives_everything_and_nothing_of_earlier_convictions_or_of_kin() {
        Person person = only(CARD);

        assertThat(person.name().full()).isEqualTo("Громов Павел Николаевич");
        assertThat(String.valueOf(person.born())).isEqualTo("1975-05-07");
        assertThat(charges(person)).containsExactly("280.3 ч.1");
        assertThat(person.arrestedOn()).isEqualTo(LocalDate.of(2023, 2, 4));
        assertThat(person.sentence())
                .isEqualTo(new Sentence(LocalDate.of(2023, 6, 10), Period.of(2, 6, 0), false, Sentence.Regime.STRICT));
        assertThat(person.custody().facility()).isEqualTo("ik-6-vladimirskaya");
        assertThat(person.services()).containsExactly("zonatelecom");
        assertThat(person.publishedAddress()).startsWith("601967").endsWith("1975 г. р.");
    }

    @Test
    void every_value_is_found_in_the_text_where_its_evidence_says() {
        Intake intake = READER.read(CARD, null);

        assertThat(intake.people().getFirst().evidence())
                .extracting(each -> each.field() + ": " + intake.text().substring(each.start(), each.end()))
                .contains(
                        "born: 7 мая 1975",
                        "charges: 280.3 ч.1",
                        "arrestedOn: 4 февраля 2023",
                        "sentence: 2 годам 6 месяцам",
                        "sentence.regime: строгого режима",
                        "address.postcode: 601967");
    }

    @Test
    void an_english_page_keeps_the_latin_name_and_doubts_the_cyrillic_one() {
        Candidate candidate = people(ENGLISH).getFirst();
        Person person = candidate.person();

        assertThat(person.name().full()).isEqualTo("Волконский Сергей");
        assertThat(person.latin()).isEqualTo("Sergey Volkonsky");
        assertThat(String.valueOf(person.born())).isEqualTo("1997-01-28");
        assertThat(charges(person)).containsExactly("205.2 ч.2", "280.3 ч.1");
        assertThat(person.arrestedOn()).isEqualTo(LocalDate.of(2022, 10, 9));
        assertThat(person.sentence())
                .isEqualTo(new Sentence(LocalDate.of(2023, 5, 17), Period.of(6, 6, 0), false, Sentence.Regime.GENERAL));
        assertThat(person.custody().facility()).isEqualTo("ik-3-kostromskaya");
        assertThat(candidate.doubts()).extracting(Doubt::key).contains("intake.name-cyrillised");
    }

    @Test
    void several_people_have_each_their_own_case() {
        List<Candidate> people = people("Илья Воронцов приговорён к 6 годам колонии общего режима по ч. 2 ст. 205.2 УК"
                + " РФ, Глеб Астахов — к 4 годам 6 месяцам колонии-поселения по ч. 1 ст. 214 УК РФ.");

        assertThat(people)
                .extracting(each -> each.person().name().full() + " " + charges(each.person()))
                .containsExactly("Воронцов Илья [205.2 ч.2]", "Астахов Глеб [214 ч.1]");
    }

    @Test
    void a_list_of_addresses_gives_each_of_its_people() {
        assertThat(people("""
                        Орлов Никита Андреевич, 1999 г. р. — 299040, Севастополь, ул. Промышленная, 4, СИЗО-1.
                        Белова Анна Сергеевна, 1985 г. р., 156511, Костромская обл., п. Прибрежный, ул. Мира, д. 1, ИК-3
                        """))
                .extracting(each ->
                        each.person().name().full() + " " + each.person().born())
                .containsExactly("Орлов Никита Андреевич 1999", "Белова Анна Сергеевна 1985");
    }

    @Test
    void news_names_the_sentenced_and_not_judge_prosecutor_or_lawyer() {
        Person person = only(
                "Суд приговорил 43-летнюю Марину Лебедеву к шести годам колонии общего режима по п. «д» ч. 2"
                        + " ст. 207.3 УК РФ, рассказал адвокат Олег Дронов. Прокурор Сергей Климов запрашивал восемь лет.");

        assertThat(person.name().full()).isEqualTo("Лебедева Марина");
        assertThat(person.born()).isNull();
        assertThat(person.sentence()).isNotNull().extracting(Sentence::length).isEqualTo(Period.of(6, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "обвиняется по п. п. «а», «б» ч. 2 ст. 205 УК | 205 ч.2",
                "осуждён по ч. 3 ст. 30, ч. 1. ст. 205 УК РФ | 205 ч.1",
                "осуждён по статье 280.3 часть 1 УК РФ | 280.3 ч.1",
                "осуждён по части второй статьи 207.3 УК | 207.3 ч.2",
                "осуждён по ч. 1 и ч. 2 ст. 280 | 280 ч.1, 280 ч.2",
                "осуждён по ст. 275 УК РФ | 275",
                "was convicted under Article 205.2(2) | 205.2 ч.2",
                "осуждён по ч. 3 ст. 20.3.3 КоАП и ст. 29 Конституции | ''"
            })
    void articles_are_read_in_their_many_forms(String said, String charges) {
        assertThat(PageCharges.in(Page.of(said, null)))
                .extracting(mention -> mention.charge().code())
                .containsExactlyInAnyOrder(charges.isEmpty() ? new String[0] : charges.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Борщ по-домашнему\nВарить 2 часа. Мария Иванова из Тулы добавляет чернослив. Рецепт 1971 года.",
                "Госдума ужесточила статью 207.3 УК\nАвтор поправок — Василий Громыхин. По ч. 2 ст. 207.3 осудили 120 человек.",
                "Начальником ИК-6 назначен полковник Роман Сокольский. Адрес: 601967, Владимирская область, п. Мелехово, "
                        + "ул. Первомайская, д. 261А, ФКУ ИК-6 УФСИН России по Владимирской области.",
                "Судья Елена Коротина рассмотрела дела по статье 207.3 УК. Она приговаривала к срокам от трёх до восьми лет.",
                "Адрес для писем: 614000, г. Пермь, ул. Клименко, д. 24, СИЗО-1, Фамилия Имя Отчество, год рождения",
                "Осип Ветров (3 января 1891 — 27 декабря 1938) — поэт. В 1934 году Ветров арестован и приговорён к 5 годам лагерей.",
                " "
            })
    void a_page_without_a_prisoner_gives_nobody(String page) {
        assertThat(people(page)).isEmpty();
    }

    @Test
    void cut_and_shuffled_pages_always_have_an_answer() {
        Random random = new Random(20261122);
        for (int run = 0; run < 300; run++) {
            List<String> words = new ArrayList<>(List.of((CARD + ENGLISH).split("(?<=\\s)")));
            if (run % 2 == 0) {
                Collections.shuffle(words, random);
            }
            String text = String.join("", words);
            int from = random.nextInt(text.length());
            Intake intake = READER.read(text.substring(from, from + random.nextInt(text.length() - from)), null);

            assertThat(intake.people())
                    .allSatisfy(each -> assertThat(each.evidence())
                            .allMatch(e -> 0 <= e.start()
                                    && e.start() <= e.end()
                                    && e.end() <= intake.text().length()));
        }
    }

    @Test
    void the_words_fit_their_schema() {
        assertThat(Schemas.faultsOf("page-words", Path.of("resources/directory/page-words.json")))
                .isEmpty();
    }
}
