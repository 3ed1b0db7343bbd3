package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.letter.advice.Advisor;
import konvert.letter.advice.Context;
import konvert.letter.advice.Severity;
import konvert.letter.spelling.Speller;
import konvert.russian.Gender;
import konvert.russian.GenderedText;
import konvert.russian.Pronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every phrase in every form, held against the dictionary. */
class PhraseRussianTest {

    private static final Pattern VY = Pattern.compile("вы|вас|вам|вами|ваш.*");
    private static final Pattern TY = Pattern.compile("ты|тебя|тебе|тобой|тво[йяёеию].*");
    /** Вы with a capital where no sentence begins. */
    private static final Pattern CAPITAL_VY = Pattern.compile("(?<=[\\p{L},:;—«] ?)В(ы|ас|ам|ами|аш\\p{L}*)(?!\\p{L})");

    private static final Pattern BOTH_FORMS = Pattern.compile("(\\p{L}+)\\((\\p{L}+)\\)");
    private static final Pattern GENDERED = Pattern.compile("\\{(?:адресат: )?([^|}]+)\\|([^|}]+)}");

    private record Form(Phrase phrase, Pronoun pronoun, String text) {}

    @Test
    void every_form_is_made_of_words_that_the_dictionary_knows_but_for_a_few() throws IOException {
        Set<String> excepted = unknownWords();
        assertThat(excepted).hasSizeLessThanOrEqualTo(30);
        Set<String> unknown = forms().map(
                        form -> BOTH_FORMS.matcher(form.text()).replaceAll("$1 $1$2"))
                .flatMap(text -> RussianWords.of(text).stream())
                .distinct()
                .filter(word -> !RussianWords.knows(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEqualTo(excepted);
    }

    @Test
    void no_form_has_braces_or_marks_of_a_gap_left_or_a_latin_letter() {
        assertThat(forms())
                .hasSizeGreaterThan(6_000)
                .allSatisfy(
                        form -> assertThat(form.text()).doesNotContainPattern("[{}<>|\\[\\]]|\\p{IsLatin}|  | [,.!?]"));
    }

    /** What a letter lacks as a whole is nothing a phrase can have. */
    @Test
    void nothing_is_advised_against_any_form() {
        Set<String> whole = Set.of("DATE", "SIGNED", "QUESTION", "INTRO");
        Advisor advisor = new Advisor(Speller.plain());
        assertThat(forms().map(Form::text)
                        .distinct()
                        .flatMap(text -> advisor.check(text, Context.RUSSIA).stream()
                                .filter(finding -> finding.severity() != Severity.TIP)
                                .filter(finding ->
                                        !whole.contains(finding.topic().id()))
                                .map(finding -> finding.topic().id() + ": " + finding.text() + " in " + text)))
                .isEmpty();
    }

    @Test
    void who_is_addressed_with_one_pronoun_never_meets_the_other() {
        assertThat(forms())
                .allSatisfy(form -> assertThat(RussianWords.of(form.text()))
                        .map(word -> word.toLowerCase(Locale.of("ru")))
                        .noneMatch(word -> (form.pronoun() == Pronoun.TY ? VY : TY)
                                .matcher(word)
                                .matches()));
    }

    @Test
    void a_verb_goes_with_the_pronoun() {
        assertThat(forms())
                .allSatisfy(form -> assertThat(RussianWords.of(form.text()))
                        .noneMatch(
                                word -> isOnlySecondPerson(word, form.pronoun() == Pronoun.TY ? "PL:P2" : "Sin:P2")));
    }

    /** «вышли» is "they went out" as well as "send!": such words prove nothing. */
    private static boolean isOnlySecondPerson(String word, String ending) {
        Set<String> tags = RussianWords.tags(word);
        return !tags.isEmpty() && tags.stream().allMatch(tag -> tag.startsWith("VB") && tag.endsWith(ending));
    }

    @Test
    void vy_is_written_with_a_small_letter() {
        assertThat(CAPITAL_VY.matcher("Желаю Вам").find()).isTrue();
        assertThat(forms()).allSatisfy(form -> assertThat(form.text()).doesNotContainPattern(CAPITAL_VY));
    }

    @Test
    void of_two_gendered_words_the_first_is_a_mans_and_the_second_a_womans_form_of_one_word() {
        List<MatchResult> pairs = Phrasebook.load().phrases().stream()
                .flatMap(phrase -> Stream.of(phrase.vy(), phrase.ty()))
                .flatMap(text -> GENDERED.matcher(text).results())
                .toList();
        assertThat(pairs).hasSizeGreaterThan(100).allSatisfy(pair -> {
            List<String> his = RussianWords.of(pair.group(1));
            List<String> hers = RussianWords.of(pair.group(2));
            assertThat(his).hasSameSizeAs(hers);
            for (int i = 0; i < his.size(); i++) {
                String man = his.get(i);
                String woman = hers.get(i);
                if (!man.equals(woman)) {
                    assertThat(RussianWords.lemmas(man)).containsAnyElementsOf(RussianWords.lemmas(woman));
                    assertThat(RussianWords.tags(man)).anyMatch(tag -> tag.contains(":Masc"));
                    assertThat(RussianWords.tags(woman)).anyMatch(tag -> tag.contains(":Fem"));
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            greeting-glad-again;           VY; MALE;    MALE;    Рад снова вам написать.
            greeting-glad-again;           TY; FEMALE;  MALE;    Рада снова тебе написать.
            greeting-glad-again;           TY; UNKNOWN; MALE;    Рад(а) снова тебе написать.
            who-i-am-live-alone;           VY; FEMALE;  MALE;    Я живу одна, и по вечерам у меня много времени на письма.
            films-cried;                   VY; FEMALE;  MALE;    На этом фильме я и смеялась, и плакала.
            birthday-cake;                 TY; MALE;    FEMALE;  Сегодня я испёк пирог и съел кусочек за твоё здоровье.
            warm-words-not-alone;          VY; FEMALE;  MALE;    Знайте, что вы не один.
            warm-words-not-alone;          VY; MALE;    FEMALE;  Знайте, что вы не одна.
            warm-words-not-alone;          TY; MALE;    FEMALE;  Знай, что ты не одна.
            how-i-heard-glad-of-letters;   VY; MALE;    FEMALE;  Говорят, что вы рады письмам.
            how-i-heard-glad-of-letters;   TY; MALE;    FEMALE;  Говорят, что ты рада письмам.
            books-favourite-book;          VY; MALE;    MALE;    Какую книгу вы могли бы перечитывать снова и снова?
            books-favourite-book;          TY; MALE;    MALE;    Какую книгу ты мог бы перечитывать снова и снова?
            travel-first-sea;              TY; FEMALE;  UNKNOWN; 'Помнишь ли ты, как впервые увидел(а) море?'
            your-letter-looked-up;         TY; FEMALE;  MALE;    Я нашла то, о чём ты просил, и переписываю для тебя.
            closings-thanks-for-reading;   TY; MALE;    FEMALE;  Спасибо, что дочитала до конца.
            about-reply-got-my-letter;     TY; MALE;    FEMALE;  Получила ли ты моё прошлое письмо?
            about-reply-photo-enclosed;    VY; FEMALE;  FEMALE;  Вкладываю фотографию, которую сняла на прогулке.
            """)
    void words_agree_with_writer_and_reader(String id, Pronoun pronoun, Gender writer, Gender reader, String text) {
        assertThat(Phrasebook.load().phrase(id).orElseThrow().in(pronoun, writer, reader))
                .isEqualTo(text);
    }

    @Test
    void every_gendered_word_is_resolved_when_both_genders_are_known() {
        assertThat(Phrasebook.load().phrases())
                .allSatisfy(phrase -> assertThat(
                                GenderedText.resolve(phrase.vy() + phrase.ty(), Gender.FEMALE, Gender.MALE)
                                        .remarks())
                        .isEmpty());
    }

    /** In both pronouns and all genders, with every option; a word of one's own is left out. */
    private static Stream<Form> forms() {
        return Phrasebook.load().phrases().stream()
                .flatMap(phrase -> Arrays.stream(Pronoun.values())
                        .flatMap(pronoun -> Arrays.stream(Gender.values())
                                .flatMap(writer -> Arrays.stream(Gender.values())
                                        .flatMap(reader -> options(phrase)
                                                .map(option -> new Form(
                                                        phrase,
                                                        pronoun,
                                                        phrase.in(pronoun, writer, reader, option)))))));
    }

    private static Stream<Translated> options(Phrase phrase) {
        return phrase.choices()
                .filter(choices -> !choices.isOwnWord())
                .map(choices -> choices.options().stream())
                .orElse(Stream.of(Choices.own("Анна")));
    }

    private static Set<String> unknownWords() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PhraseRussianTest.class.getResourceAsStream("unknown-words.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .peek(cells -> assertThat(cells[1]).isNotBlank())
                    .map(cells -> cells[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
