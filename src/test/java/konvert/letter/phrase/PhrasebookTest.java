package konvert.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import konvert.directory.Localised;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import konvert.tools.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    private static final Phrasebook BOOK = Phrasebook.load();
    private static final Localised MUSIC = new Localised("music", "музыка");
    private static final Localised ANIMALS = new Localised("animals", "животные");

    @Test
    void the_file_keeps_its_schema() {
        assertThat(Schemas.faultsOf("phrasebook", Path.of("resources/letter/phrasebook.json")))
                .isEmpty();
        assertThat(Schemas.faults("phrasebook", "{\"phrases\": [{\"id\": \"a\", \"vy\": \"Без «ты»\"}]}"))
                .isNotEmpty();
    }

    @Test
    void there_are_three_hundred_phrases_in_twenty_topics_none_of_them_thin() {
        assertThat(BOOK.phrases()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(BOOK.topics())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(topic -> assertThat(BOOK.phrases(topic)).hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void no_two_phrases_are_the_same() {
        assertThat(BOOK.phrases()).extracting(Phrase::id).doesNotHaveDuplicates();
        assertThat(BOOK.phrases()).extracting(Phrase::vy).doesNotHaveDuplicates();
        assertThat(BOOK.phrases()).extracting(Phrase::ty).doesNotHaveDuplicates();
        assertThat(BOOK.phrases()).extracting(Phrase::en).doesNotHaveDuplicates();
        assertThat(BOOK.phrases())
                .allSatisfy(phrase ->
                        assertThat(phrase.id()).startsWith(phrase.topic().id() + "-"));
    }

    @Test
    void every_phrase_says_what_it_means_in_english_and_german() {
        assertThat(BOOK.phrases()).allSatisfy(phrase -> {
            assertThat(Stream.of(phrase.en(), phrase.de(), phrase.du()).map(text -> text.replace("ласточка", "")))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\p{IsCyrillic}"));
            assertThat(phrase.du()).doesNotContainPattern("\\b(Sie|Ihnen|Ihre?[mnrs]?)\\b(?! (hängt|wird))");
            assertThat(phrase.de()).doesNotContainPattern("(?i)\\b(du|dich|dir|deine?[mnrs]?)\\b");
        });
    }

    @Test
    void a_gap_stands_in_every_language_and_a_word_of_ones_own_at_the_end() {
        assertThat(BOOK.phrases()).filteredOn(phrase -> phrase.gap() != null).isNotEmpty();
        assertThat(BOOK.phrases())
                .allSatisfy(phrase -> assertThat(
                                Stream.of(phrase.vy(), phrase.ty(), phrase.en(), phrase.de(), phrase.du())
                                        .map(text -> text.replaceAll("[^<>]*(<[^>]+>)?[^<>]*", "$1"))
                                        .distinct())
                        .containsExactly(phrase.choices()
                                .map(choices -> "<" + choices.id() + ">")
                                .orElse("")));
        assertThat(BOOK.phrases())
                .filteredOn(
                        phrase -> phrase.choices().filter(Choices::isOwnWord).isPresent())
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.vy()).containsPattern(">[».]*$"));
    }

    @Test
    void an_option_fills_the_gap_in_every_language() {
        Phrase pet = BOOK.phrase("animals-my-pet").orElseThrow();
        Translated tortoise = pet.choices().orElseThrow().options().stream()
                .filter(option -> option.en().equals("a tortoise"))
                .findFirst()
                .orElseThrow();
        assertThat(pet.in(Pronoun.VY, Gender.FEMALE, Gender.MALE, tortoise)).isEqualTo("У меня дома живёт черепаха.");
        assertThat(pet.meaning(Locale.ENGLISH, Pronoun.VY, tortoise)).isEqualTo("At home I have a tortoise.");
        assertThat(pet.meaning(Locale.GERMAN, Pronoun.VY, tortoise))
                .isEqualTo("Bei mir zu Hause lebt eine Schildkröte.");
    }

    @Test
    void a_gap_left_open_is_an_unanswered_prompt() {
        Phrase name = BOOK.phrase("who-i-am-name").orElseThrow();
        String open = name.in(Pronoun.VY, Gender.FEMALE, Gender.MALE);
        assertThat(open).isEqualTo("Меня зовут […].");
        assertThat(Prompts.unanswered(open)).hasSize(1);
        assertThat(name.in(Pronoun.VY, Gender.FEMALE, Gender.MALE, Choices.own("Анна")))
                .isEqualTo("Меня зовут Анна.");
        assertThat(name.meaning(Locale.ENGLISH, Pronoun.VY)).isEqualTo("My name is ….");
    }

    @Test
    void german_says_sie_for_vy_and_du_for_ty() {
        Phrase phrase = BOOK.phrase("warm-words-think-of-you").orElseThrow();
        assertThat(phrase.meaning(Locale.GERMAN, Pronoun.VY)).isEqualTo("Ich denke oft an Sie.");
        assertThat(phrase.meaning(Locale.GERMAN, Pronoun.TY)).isEqualTo("Ich denke oft an dich.");
        assertThat(phrase.meaning(Locale.of("ru"), Pronoun.TY)).isEqualTo("Я часто думаю о тебе.");
        assertThat(phrase.meaning(Locale.FRENCH, Pronoun.TY)).isEqualTo("I often think of you.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            first sn;          weather-first-snow
            ПЕРВЫЙ СНЕГ;       weather-first-snow
            журавл;            animals-cranes
            елку наряд;        new-year-tree
            kraniche;          animals-cranes
            Gruss Ferne;       greeting-from-afar
            gruß ferne;        greeting-from-afar
            moechten liebl;    music-song-words
            fröh früh kaffee;  -
            frueh kaffee;      everyday-early-riser
            tortoise;          animals-my-pet
            zebra;             -
            """)
    void a_phrase_is_found_by_beginnings_of_words_in_any_language(String typed, String first) {
        assertThat(BOOK.find(typed).stream().map(Phrase::id).findFirst().orElse("-"))
                .isEqualTo(first);
    }

    @Test
    void words_of_a_topic_find_all_its_phrases_after_those_that_have_the_word_themselves() {
        List<Phrase> found = BOOK.find("musik");
        assertThat(found).containsAll(BOOK.phrases(topic("music")));
        assertThat(found.getFirst().de().toLowerCase(Locale.GERMAN)).contains("musik");
        assertThat(BOOK.find(" ")).isEqualTo(BOOK.phrases());
    }

    @Test
    void what_the_person_likes_brings_the_phrases_that_fit() {
        assertThat(BOOK.topicsFor(List.of(MUSIC, ANIMALS))).containsExactly(topic("animals"), topic("music"));
        List<Phrase> fitting = BOOK.forInterests(List.of(MUSIC, ANIMALS));
        assertThat(fitting)
                .hasSize(BOOK.phrases(topic("animals")).size()
                        + BOOK.phrases(topic("music")).size())
                .extracting(Phrase::id)
                .contains("music-what-music", "animals-favourite-animal");
        assertThat(BOOK.forInterests(List.of(new Localised("chess", null)))
                        .getFirst()
                        .en())
                .contains("chess");
        assertThat(BOOK.forInterests(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            кошки и собаки;                       animals
            Любит котов, Достоевского и шахматы;  sport
            который год;                          -
            classical guitar;                     music
            картография;                          -
            """)
    void interests_are_recognised_by_the_beginnings_of_their_words(String interest, String topic) {
        List<Topic> found = BOOK.topicsFor(List.of(new Localised(null, interest)));
        assertThat(found.stream().map(Topic::id).toList()).isEqualTo(topic.equals("-") ? List.of() : List.of(topic));
    }

    private static Topic topic(String id) {
        return BOOK.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
