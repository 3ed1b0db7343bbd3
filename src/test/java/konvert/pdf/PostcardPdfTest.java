package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.letter.Letter;
import konvert.pdf.Placed.Role;
import konvert.post.AddressBlock;
import konvert.post.CardSender;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.Postcard;
import konvert.post.PostcardFace;
import konvert.post.Postcards;
import konvert.post.Zone;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Postcards: message left, address right, never cut. */
class PostcardPdfTest {

    private static final Postcard A6 = Postcards.byId("a6").orElseThrow();
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?= characters)");

    static PrintedCard card(String text, Postcard card, CardSender sender) {
        return card(text, LetterStyle.USUAL, Examples.ABROAD, card, sender);
    }

    private static PrintedCard card(
            String text, LetterStyle style, AddressBlock block, Postcard card, CardSender sender) {
        Letter letter = new Letter("Берлин", LocalDate.of(2026, 11, 22), "Здравствуйте!", text, "Анна");
        return new PrintedCard(letter, style, block, Examples.SENDER, card, sender);
    }

    private static Sheet sheet(PrintedCard card) throws Refusal {
        return PostcardPdf.of(card).sheets().getFirst();
    }

    private static double size(Sheet sheet) {
        return EnvelopeCheck.of(sheet, Role.BODY).getFirst().sizePt();
    }

    private static String words(Sheet sheet) {
        StringBuilder words = new StringBuilder();
        EnvelopeCheck.of(sheet, Role.BODY)
                .forEach(line -> words.append(line.text()).append(line.text().endsWith("-") ? "" : " "));
        return words.toString().replace("-", "").replace('\u00a0', ' ').strip();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void a_longer_message_is_set_smaller_and_whole(Typeface typeface) throws Exception {
        LetterStyle style = LetterStyle.USUAL.with(typeface);
        double before = style.sizePt();
        assertThat(size(sheet(card("Пишу вам.", style, Examples.ABROAD, A6, CardSender.LEFT))))
                .isEqualTo(before);
        String text = Examples.PARAGRAPH + "\n\nПривет от Муси.";
        Sheet sheet = sheet(card(text, style, Examples.ABROAD, A6, CardSender.LEFT));
        assertThat(size(sheet)).isLessThan(before).isGreaterThanOrEqualTo(PostcardSheet.smallestPt(typeface));
        assertThat(words(sheet)).isEqualTo(text.replace("\n\n", " "));
    }

    @ParameterizedTest
    @EnumSource(CardSender.class)
    void everything_stays_in_its_part_and_stamp_and_machine_have_theirs(CardSender where) throws Exception {
        for (Postcard kind : Postcards.all()) {
            for (AddressBlock block : List.of(Examples.ABROAD, Examples.BILINGUAL, Examples.DOMESTIC)) {
                assertParted(sheet(card(Examples.PARAGRAPH, LetterStyle.USUAL, block, kind, where)), kind.face(where));
            }
        }
    }

    static void assertParted(Sheet sheet, PostcardFace face) {
        for (Placed line : sheet.placed()) {
            EnvelopeCheck.assertInside(
                    EnvelopeCheck.ink(line),
                    switch (line.role()) {
                        case SENDER -> face.sender();
                        case ADDRESS -> face.address();
                        default -> face.message();
                    },
                    line.text());
            assertThat(EnvelopeCheck.over(EnvelopeCheck.ink(line), face.stamp())
                            || EnvelopeCheck.over(EnvelopeCheck.ink(line), face.machine()))
                    .as(line.text())
                    .isFalse();
        }
        assertThat(sheet.strokes()).hasSize(1);
    }

    @Test
    void without_a_sender_the_message_has_its_room() throws Exception {
        PrintedCard with = card(Examples.PARAGRAPH, A6, CardSender.LEFT);
        PrintedCard without = card(Examples.PARAGRAPH, A6, CardSender.NONE);
        assertThat(EnvelopeCheck.of(sheet(without), Role.SENDER)).isEmpty();
        assertThat(size(sheet(without))).isGreaterThan(size(sheet(with)));
    }

    @ParameterizedTest
    @MethodSource("konvert.post.Postcards#all")
    void a_message_too_long_is_refused_and_fits_when_shortened_by_what_the_refusal_says(Postcard kind)
            throws Exception {
        String text = (Examples.PARAGRAPH + " ").repeat(4).strip();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PostcardPdf.of(card(text, kind, CardSender.LEFT)));
        assertThat(refusal).hasMessage("postcard.too-long");
        String said = Words.of("words", Locale.ENGLISH).say(refusal);
        Matcher number = NUMBER.matcher(said);
        assertThat(number.find()).as(said).isTrue();
        int tooLong = Integer.parseInt(number.group().replace(",", ""));
        assertThat(tooLong).isPositive().isLessThan(text.length());
        String shorter = text.substring(0, text.length() - tooLong - 10);
        assertThat(words(sheet(card(shorter, kind, CardSender.LEFT))))
                .endsWith(shorter.substring(shorter.length() - 5).strip());
        String halfAsMuchShorter = text.substring(0, text.length() - tooLong / 2);
        assertThatThrownBy(() -> PostcardPdf.of(card(halfAsMuchShorter, kind, CardSender.LEFT)))
                .hasMessage("postcard.too-long");
    }

    @Test
    void a_sender_too_long_and_a_character_no_font_has_are_refused() {
        List<String> lines = List.of("Щербакова Анна Юрьевна", "а", "б", "в", "г", "д", "е", "ж");
        Letter letter = Examples.letter("Пишу вам.");
        assertThatThrownBy(() -> PostcardPdf.of(
                        new PrintedCard(letter, LetterStyle.USUAL, Examples.ABROAD, lines, A6, CardSender.LEFT)))
                .hasMessage("postcard.sender");
        assertThatThrownBy(() -> PostcardPdf.of(card("漢", A6, CardSender.LEFT))).hasMessage("glyph.missing.text");
    }

    @Test
    void on_a_sheet_the_card_has_its_size_within_a_line_to_cut() throws Exception {
        for (Paper paper : Papers.all()) {
            for (Postcard kind : Postcards.all()) {
                PrintedCard card = card("Пишу вам.", kind, CardSender.LEFT);
                Sheet sheet = PostcardPdf.onPaper(card, paper).sheets().getFirst();
                assertThat(sheet.widthMm()).isEqualTo(paper.heightMm());
                Zone cut = EnvelopeCheck.extent(sheet.strokes().getFirst());
                assertThat(cut.widthMm()).isBetween(kind.widthMm(), kind.widthMm() + 0.3);
                EnvelopeCheck.assertInside(
                        cut, new Zone(5, 5, paper.heightMm() - 10, paper.widthMm() - 10), "what printers reach");
            }
        }
    }

    @Test
    void it_conforms_to_the_archive_standard_and_has_the_same_bytes_every_time() throws Exception {
        for (Postcard kind : Postcards.all()) {
            PrintedCard card = card(Examples.PARAGRAPH, kind, CardSender.RIGHT);
            assertThat(VeraPdf.faults(PostcardPdf.of(card).bytes())).isEmpty();
            assertThat(PostcardPdf.of(card).bytes())
                    .isEqualTo(PostcardPdf.of(card).bytes());
        }
    }
}
