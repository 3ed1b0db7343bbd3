package konvert.pdf;

import static konvert.pdf.Examples.A4;
import static konvert.pdf.Examples.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import konvert.letter.Letter;
import konvert.post.AddressBlock;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Script;
import konvert.words.Refusal;
import konvert.words.Words;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final EnvelopeFormat DL = EnvelopeFormats.byId("dl").orElseThrow();
    private static final EnvelopeFormat US10 = EnvelopeFormats.byId("us10").orElseThrow();
    private static final EnvelopeFormat C4 = EnvelopeFormats.byId("c4").orElseThrow();

    /** Too wide for a C6. */
    private static final String FACILITY = "ФКУ СИЗО-2 УФСИН России по Новосибирской области, корп. 1";

    @Test
    void characters_of_the_text_that_no_font_has_are_named_with_their_lines() {
        assertThat(sentence(() -> Examples.pdf(letter("Как вы? 😀\r\n\r\n漢字, 漢"), A4)))
                .contains("😀 (U+1F600 GRINNING FACE)")
                .contains("漢 (U+6F22 CJK UNIFIED IDEOGRAPHS 6F22)")
                .contains("字")
                .contains("Lines: 1, 3.");
    }

    @Test
    void a_broken_character_is_named_too() {
        assertThat(sentence(() -> Examples.pdf(letter("Как \ud83d вы?"), A4))).contains("U+D83D");
    }

    @Test
    void each_part_of_a_letter_is_checked() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(sentence(() -> Examples.pdf(new Letter("東京", day, "", "", ""), A4)))
                .contains("The place");
        assertThat(sentence(() -> Examples.pdf(new Letter("", day, "♥", "", ""), A4)))
                .contains("The greeting");
        assertThat(sentence(() -> Examples.pdf(new Letter("", day, "", "", "Анна ♥"), A4)))
                .contains("The signature");
    }

    @Test
    void sender_and_address_are_checked() {
        AddressBlock heart = new AddressBlock(List.of(new AddressBlock.Line("♥", Script.CYRILLIC)));
        assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(heart, List.of(), DL))))
                .contains("The address", "♥ (U+2665");
        assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(Examples.ABROAD, List.of("Anna", "東京"), DL))))
                .contains("The return address", "東", "Lines: 2.");
    }

    @Test
    void an_address_too_long_names_the_next_envelope_that_will_do() {
        AddressBlock tall = new AddressBlock(Collections.nCopies(16, new AddressBlock.Line(FACILITY, Script.CYRILLIC)));
        assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(tall, List.of(), DL))))
                .isEqualTo("The address does not fit on a DL envelope in a readable size."
                        + " Take a C6/C5 envelope, where it fits.");
    }

    @Test
    void a_higher_envelope_is_offered_when_it_is_the_height_that_lacks() {
        AddressBlock tall = new AddressBlock(Collections.nCopies(14, new AddressBlock.Line(FACILITY, Script.CYRILLIC)));
        assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(tall, List.of(), US10))))
                .contains("Take a C6/C5 envelope");
    }

    @Test
    void a_sender_too_long_for_an_envelope_is_told_how_many_lines_fit() {
        assertThat(sentence(
                        () -> EnvelopePdf.of(Examples.envelope(Examples.ABROAD, Collections.nCopies(6, "Anna"), DL))))
                .contains("at most 5 lines fit there", "take a C5 envelope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"А", "А ", "А. ", "№", "-", "А\u00a0"})
    void a_name_without_end_is_refused_at_once(String piece) {
        AddressBlock endless = new AddressBlock(List.of(new AddressBlock.Line(piece.repeat(99_999), Script.CYRILLIC)));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(endless, List.of(), DL))))
                    .contains("Make it shorter");
            assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(Examples.ABROAD, endless.texts(), DL))))
                    .contains("Make it shorter");
        });
    }

    @Test
    void a_sender_too_long_for_any_envelope_is_asked_to_be_shorter() {
        List<String> sender = Collections.nCopies(20, "Anna");
        assertThat(sentence(() -> EnvelopePdf.of(Examples.envelope(Examples.ABROAD, sender, C4))))
                .contains(
                        "The return address does not fit on a C4 envelope", "nor on any other one", "at most 8 lines");
    }

    @Test
    void every_refusal_has_a_sentence_in_both_languages() {
        for (String language : List.of("en", "ru")) {
            Words words = Words.of("words", Locale.of(language));
            assertThat(List.of("text", "greeting", "signature", "place", "address", "sender"))
                    .allMatch(part -> words.has("glyph.missing." + part));
            assertThat(List.of("address", "sender"))
                    .allMatch(
                            what -> words.has("envelope.too-small." + what) && words.has("envelope.too-long." + what));
        }
    }

    private static String sentence(ThrowingCallable refused) {
        Refusal refusal = catchThrowableOfType(Refusal.class, refused);
        assertThat(refusal).isNotNull();
        return Words.of("words", Locale.ENGLISH).say(refusal);
    }
}
