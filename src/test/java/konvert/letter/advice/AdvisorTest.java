package konvert.letter.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import konvert.directory.BundledDirectory;
import konvert.directory.Person;
import konvert.letter.spelling.Speller;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorTest {

    private static final Advisor ADVISOR = new Advisor(Speller.plain());

    private static List<String> topics(String text, Context context) {
        return ADVISOR.check(text, context).stream()
                .map(finding -> finding.topic().id())
                .toList();
    }

    private static Finding first(String topic, String text, Context context) {
        return ADVISOR.check(text, context).stream()
                .filter(finding -> finding.topic().id().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_finding_has_its_place_words_reason_source_and_those_who_disagree() {
        Finding finding = first("INSULT", "Снег идёт. Долой диктатора!", Context.RUSSIA);
        assertThat("Снег идёт. Долой диктатора!".substring(finding.start(), finding.end()))
                .isEqualTo(finding.text())
                .startsWith("Долой");
        assertThat(finding.severity()).isEqualTo(Severity.MUST);
        assertThat(finding.source().url()).startsWith("https://");
        assertThat(finding.disagreement()).isNotNull();
    }

    @Test
    void words_are_met_in_every_form_with_yo_stress_marks_soft_hyphens_and_hard_blanks() {
        assertThat(topics("о вашем уголовном\u00a0деле", Context.RUSSIA)).contains("CASE");
        assertThat(topics("моби\u00adлизации не было", Context.RUSSIA)).contains("WAR");
        assertThat(topics("войны́", Context.RUSSIA)).contains("WAR");
        assertThat(topics("oбстрел", Context.RUSSIA)).contains("WAR", "MIXED");
    }

    @Test
    void what_is_meant_stays_silent_while_the_rest_of_the_letter_changes() {
        Finding meant = first("WAR", "Дед вернулся с войны.", Context.RUSSIA);
        Context silenced = Context.RUSSIA.silencing(Set.of(meant.silenced()));
        assertThat(topics("Был снег. Дед вернулся с войны.", silenced)).doesNotContain("WAR");
        assertThat(topics("Дед вернулся с войны. Потом снова о войне.", silenced))
                .contains("WAR");
    }

    @Test
    void the_same_words_twice_are_two_findings() {
        List<Finding> war = ADVISOR.check("Обстрел. Снег. Обстрел.", Context.RUSSIA).stream()
                .filter(finding -> finding.topic().id().equals("WAR"))
                .toList();
        assertThat(war).extracting(Finding::occurrence).containsExactly(0, 1);
        assertThat(topics(
                        "Обстрел. Обстрел.",
                        Context.RUSSIA.silencing(Set.of(war.getFirst().silenced()))))
                .contains("WAR");
    }

    @Test
    void no_word_of_a_letter_is_in_what_a_finding_calls_itself() {
        assertThat(first("WAR", "Опять обстрел", Context.RUSSIA).toString()).doesNotContain("бстрел");
    }

    @Test
    void a_first_letter_says_who_writes() {
        Context first = Context.of("RU", true);
        assertThat(topics("Здравствуйте! Как вы?", first)).contains("INTRO");
        assertThat(topics("Здравствуйте! Меня зовут Анна.", first)).doesNotContain("INTRO");
        assertThat(topics("Здравствуйте! Как вы?", Context.RUSSIA)).doesNotContain("INTRO");
    }

    @Test
    void a_letter_like_an_earlier_one_is_told() {
        String text = "У нас выпал снег, и дети во дворе строят крепость, а кот смотрит в окно и молчит.";
        Context context = new Context("RU", false, null, null, List.of(text), Set.of(), false);
        assertThat(topics(text + " Пока.", context)).contains("SAME");
        assertThat(topics("Сегодня я пекла пирог с яблоками и думала о лете.", context))
                .doesNotContain("SAME");
    }

    @Test
    void greeting_and_signature_of_another_make_a_short_letter_no_less_the_same() {
        String text = "У нас выпал снег, и дети во дворе строят крепость, а кот смотрит в окно и молчит.";
        Context context = new Context("RU", false, null, null, List.of(text), Set.of(), false);
        assertThat(topics("Здравствуйте, Анна Сергеевна!\n\n" + text + "\n\nВаша Ольга из Казани", context))
                .contains("SAME");
        String more = " Сегодня я пекла пирог с яблоками, думала о лете и слушала, как соседка за стеной учит сына "
                + "играть на скрипке: он опять сбился на том же месте, засмеялся и начал сначала.";
        assertThat(topics(text + more, context))
                .as("whoever wrote as much again wrote a letter of their own")
                .doesNotContain("SAME");
        assertThat(topics("Привет!", new Context("RU", false, null, null, List.of("Привет!", ""), Set.of(), false)))
                .doesNotContain("SAME");
    }

    @Test
    void an_organisation_is_named_with_its_status_since_when_and_who_says_so() {
        Organisation meduza = Objects.requireNonNull(
                first("ORG", "Прочла на Медузе о погоде.", Context.RUSSIA).organisation());
        assertThat(meduza.status()).isEqualTo(Organisation.Status.UNDESIRABLE);
        assertThat(meduza.since()).isEqualTo("2023-01-26");
        assertThat(meduza.source()).startsWith("https://");
        Finding unverified = first("ORG", "РосУзник прислал адрес.", Context.RUSSIA);
        assertThat(Objects.requireNonNull(unverified.organisation()).status())
                .isEqualTo(Organisation.Status.UNVERIFIED);
        assertThat(FindingText.status(unverified, Words.of("words", Locale.ENGLISH)))
                .hasValue("RosUznik: its status in Russia is unverified.");
        assertThat(first("ORG", "Она правозащитница.", Context.RUSSIA).organisation())
                .isNull();
    }

    @Test
    void every_source_is_told_with_its_date_or_that_it_has_none() {
        Finding finding = first("QUESTION", "Снег идёт.", Context.RUSSIA);
        Words words = Words.of("words", Locale.ENGLISH);
        assertThat(finding.sources())
                .extracting(source -> FindingText.source(source, words))
                .containsExactly(
                        "Russian Canadian Democratic Alliance: writing letters, undated",
                        "Krym.Realii: how to write to a prisoner, 2018",
                        "Solidarity Zone: how to write, 2022");
    }

    @Test
    void a_signature_is_a_name_at_the_end_and_the_one_of_the_last_letter() {
        assertThat(topics("Привет!\n\nКак ты?\n\nТвоя Лена\n22 ноября 2026 г.", Context.RUSSIA))
                .doesNotContain("SIGNED", "DATE", "QUESTION");
        assertThat(topics("Привет!\n\nПиши, когда захочешь.", Context.RUSSIA)).contains("SIGNED", "DATE", "QUESTION");
        Context known = new Context("RU", false, null, "Лена", List.of(), Set.of(), false);
        assertThat(topics("Привет!\n\nТвоя Маша", known)).contains("SIGNED");
        assertThat(topics("Привет!\n\nТвоя Лена", known)).doesNotContain("SIGNED");
    }

    @Test
    void an_addressee_without_patronymic_is_told() {
        Context whole =
                new Context("RU", false, new Context.Addressee(true, true, true), null, List.of(), Set.of(), false);
        Context part =
                new Context("RU", false, new Context.Addressee(true, false, true), null, List.of(), Set.of(), false);
        assertThat(topics("Привет!", whole)).doesNotContain("NAME");
        assertThat(topics("Привет!", part)).contains("NAME");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Бахтину Александру Сергеевичу, 1971 г. р. | true  | true  | true
            Бахтин Александр Сергеевич                | true  | true  | false
            Бахтину Александру, 1971 г. р.            | true  | false | true
            Бахтину А. С., 1971 г. р.                 | false | false | true
            """)
    void what_of_a_name_stands_on_the_envelope(String printed, boolean name, boolean patronymic, boolean year) {
        Person bakhtin =
                BundledDirectory.load().person("bakhtin-aleksandr-1971").orElseThrow();
        assertThat(Context.Addressee.of(bakhtin, printed)).isEqualTo(new Context.Addressee(name, patronymic, year));
    }

    @Test
    void belarus_has_words_of_its_own_and_reads_belarusian() {
        assertThat(topics("желаю свободы", Context.RUSSIA)).doesNotContain("SLOGAN_BY");
        assertThat(topics("желаю свободы", Context.of("BY", false))).contains("SLOGAN_BY");
        assertThat(topics("Вітаю! Я жыву ў Мінску", Context.RUSSIA)).contains("LANG");
        assertThat(topics("Вітаю! Я жыву ў Мінску", Context.of("BY", false))).doesNotContain("LANG");
    }

    @Test
    void a_draft_in_ones_own_language_need_not_be_russian() {
        Context draft = new Context("RU", false, null, null, List.of(), Set.of(), true);
        assertThat(topics("I heard the soldiers at night.", draft))
                .contains("WAR")
                .doesNotContain("LANG", "LATIN");
    }

    @Test
    void an_interrupted_check_ends() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> ADVISOR.check("Привет", Context.RUSSIA)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "-", "«", "\ud800", "((((((((((", "a\u0301"})
    void nothing_much_is_no_error(String text) {
        assertThat(ADVISOR.check(text, Context.of("BY", true))).doesNotContainNull();
    }

    @Test
    void ten_thousand_random_texts_end_without_error() {
        Random random = new Random(5);
        String[] pieces = {
            "война",
            "дело",
            "«",
            "»",
            "(",
            ")",
            "12",
            " 4",
            ".",
            ", ",
            "\n",
            "🙂",
            "*",
            "ст. ",
            "@",
            "abc",
            "-",
            "’",
            "é",
            "\u00ad",
            "\ud83d",
            "слава ",
            "Украине",
            "твой",
            " ",
            "в ",
            "камере",
            "xy1z",
            ":)",
            "https://",
            "І",
            "8 9",
            "=",
            "0"
        };
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(random.nextInt(4) > 0 ? pieces[random.nextInt(pieces.length)] : " ");
                if (random.nextInt(5) == 0) {
                    text.appendCodePoint(random.nextInt(0x2fff));
                }
            }
            String letter = text.toString();
            assertThat(ADVISOR.check(letter, Context.of(i % 2 == 0 ? "RU" : "BY", i % 3 == 0)))
                    .allSatisfy(
                            found -> assertThat(found.text()).isEqualTo(letter.substring(found.start(), found.end())));
        }
    }
}
