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
                "приговорили за государственную измену (275 УК) | 275",
                "обвиняют в оправдании терроризма (часть 2 статьи 205.2 УК РФ) | 205.2 ч.2",
                "The court found her guilty under Art. 214 Part 2 | 214 ч.2",
                "Charges: Art. 281 p. 2 | 281 ч.2",
                "was convicted under Article 205.2(2) | 205.2 ч.2",
                "осуждён по ч. 3 ст. 20.3.3 КоАП и ст. 29 Конституции | ''"
            })
    void articles_are_read_in_their_many_forms(String said, String charges) {
        assertThat(PageCharges.in(Page.of(said, null)))
                .extracting(mention -> mention.charge().code())
                .containsExactlyInAnyOrder(charges.isEmpty() ? new String[0] : charges.split(", "));
    }

    @Test
    void a_lawyer_may_be_the_prisoner_and_another_lawyer_is_not() {
        Person person =
                only("Адвокат Максим Ольховский арестован\nСуд 13 октября 2023 года отправил в СИЗО адвоката Максима"
                        + " Ольховского. Ему вменяют участие в сообществе (ч. 2 ст. 282.1 УК). Его защищает адвокат Пётр Зайцев."
                        + " Ольховскому 41 год.");

        assertThat(person.name().full()).isEqualTo("Ольховский Максим");
        assertThat(charges(person)).containsExactly("282.1 ч.2");
        assertThat(person.arrestedOn()).isEqualTo(LocalDate.of(2023, 10, 13));
    }

    @Test
    void a_sentence_speaks_by_pronoun_of_whom_the_one_before_names() {
        Person person =
                only("Свободу Степану Ярцеву!\n\nСтепан Ярцев — студент. 4 апреля 2023 года его задержали в Омске."
                        + " Сейчас Степан находится в СИЗО, ему вменяют ч. 2 ст. 205.4 УК РФ.");

        assertThat(person.name().full()).isEqualTo("Ярцев Степан");
        assertThat(person.arrestedOn()).isEqualTo(LocalDate.of(2023, 4, 4));
    }

    @Test
    void a_conviction_in_a_year_before_the_arrest_is_an_earlier_one() {
        Person person =
                only("Кудинов Игорь Степанович родился 2 февраля 1968 года. В 2009 году был осуждён по ч. 1 ст. 282"
                        + " УК РФ к 1 году колонии-поселения. 11 октября 2023 года Кудинова арестовали по ч. 2 ст. 280 УК РФ."
                        + " 5 сентября 2024 года приговорён к 4 годам колонии строгого режима.\n\n"
                        + "Адрес: 656905, г. Барнаул, ул. Куета, 29, ИК-3");

        assertThat(charges(person)).containsExactly("280 ч.2");
        assertThat(person.custody().facility()).isEqualTo("ik-3-altayskiy-kray");
    }

    @Test
    void of_a_sentence_changed_on_appeal_the_newest_length_holds_and_the_first_day() {
        assertThat(
                        only("15 февраля 2024 года суд приговорил Руслана Хасанова к 9 годам лишения свободы по ч. 1 ст. 205.2"
                                        + " УК РФ. 20 июня 2024 года апелляция изменила приговор: наказание Хасанову снижено до 8 лет"
                                        + " 3 месяцев колонии общего режима.")
                                .sentence())
                .isEqualTo(new Sentence(LocalDate.of(2024, 2, 15), Period.of(8, 3, 0), false, Sentence.Regime.GENERAL));
    }

    @Test
    void forced_labour_is_no_imprisonment_and_other_people_have_sentences_of_their_own() {
        String accused = "Галина Трифонова обвиняется по ч. 1 ст. 280.3 УК РФ и находится в СИЗО. ";

        assertThat(only(accused + "Трифонова приговорена к 2 годам принудительных работ.")
                        .sentence())
                .isNull();
        assertThat(only(accused + "Ранее по такой же статье к 8 годам колонии приговорили жительницу Тюмени.")
                        .sentence())
                .isNull();
        assertThat(only(accused + "Приговорена к 3 годам колонии общего режима и штрафу в размере 5 тыс. руб.")
                        .sentence())
                .isNotNull();
    }

    @Test
    void what_is_said_of_both_holds_for_each() {
        assertThat(
                        people(
                                "Кирилл Лобанов (2005 г. р.) получил 6 лет колонии общего режима, Артур Низамов (2006 г. р.) — 5 лет"
                                        + " колонии. Обоих признали виновными в диверсии (ч. 2 ст. 281 УК РФ).\n\n"
                                        + "443021, г. Самара, Садовый проезд, д. 22, СИЗО-1, Лобанову Кириллу Павловичу, 2005 г.р.\n"
                                        + "443021, г. Самара, Садовый проезд, д. 22, СИЗО-1, Низамову Артуру Маратовичу, 2006 г.р."))
                .extracting(each -> each.person().name().full() + " " + charges(each.person()))
                .containsExactly("Лобанов Кирилл Павлович [281 ч.2]", "Низамов Артур Маратович [281 ч.2]");
    }

    @Test
    void a_name_in_capitals_or_in_the_dative_beside_the_address_is_read() {
        assertThat(
                        only("3 мая — ЛАПИН Аркадий Юрьевич, 1966 г.р.\n347360, г. Волгодонск, ул. Степная, д. 1, ФКУ СИЗО-4")
                                .name()
                                .full())
                .isEqualTo("Лапин Аркадий Юрьевич");
        assertThat(only("Она в СИЗО, её обвиняют по ст. 275.1 УК РФ.\n109383, Москва, ул. Шоссейная, д. 92, ФКУ СИЗО-6"
                                + " УФСИН России по г. Москве\nДолиной Анне Викторовне, 1989 г. р.")
                        .name()
                        .full())
                .isEqualTo("Долина Анна Викторовна");
    }

    @Test
    void the_day_of_the_sentence_may_stand_on_its_own_line_of_a_card() {
        assertThat(only("Зимина Ольга Викторовна\n\nСтатьи: ч. 2 ст. 207.3 УК РФ\nСрок: 7 лет колонии общего режима\n"
                                + "Дата приговора: 18.04.2024")
                        .sentence())
                .isEqualTo(new Sentence(LocalDate.of(2024, 4, 18), Period.of(7, 0, 0), false, Sentence.Regime.GENERAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Николай Заборский\n\nЗаборский родился 24 апреля 1903 года. В марте 1938 года арестован и приговорён к пяти годам"
                        + " лагерей. Умер в 1958 году. В 2003 году вышла книга.",
                "Новым начальником СИЗО-2 «Бутырка» стал Сергей Телегин. Телегин родился 4 мая 1970 года. Раньше Телегин служил"
                        + " в тюрьме.\nАдрес: 127055, г. Москва, ул. Новослободская, д. 45, ФКУ СИЗО-2 УФСИН России по г. Москве.",
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
