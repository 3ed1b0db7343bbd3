package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import konvert.directory.NoteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards for a letter evening. */
class NoteCardPdfTest {

    private static final String INTEREST = "What to write about: music, cats and the sea. ";

    private static NoteCard card(String about) {
        return new NoteCard(
                "Александр Сергеевич Бахтин",
                "Aleksandr Sergeevich Bakhtin",
                List.of("born 1971", "6 years, general regime"),
                List.of(about),
                Examples.BILINGUAL,
                List.of("Seen on his page on 25 November 2024: check before posting."));
    }

    @Test
    void a_card_says_who_it_is_what_to_write_about_and_the_address() throws Exception {
        PdfFile file = NoteCardPdf.of(List.of(card(INTEREST)), Examples.A4);
        String text = ReadBack.text(file);
        assertThat(VeraPdf.faults(file.bytes())).isEmpty();
        assertThat(text)
                .contains("Александр Сергеевич Бахтин", "born 1971", "music, cats", "ул. Горвал, д. 6", "check before");
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "30, 2", "60, 1"})
    void longer_texts_get_larger_cards(int times, int onASheet) throws Exception {
        List<NoteCard> cards = Collections.nCopies(4, card(INTEREST.repeat(times)));
        PdfFile file = NoteCardPdf.of(cards, Examples.A4);
        assertThat(file.pages()).isEqualTo(4 / onASheet);
        for (Sheet sheet : file.sheets()) {
            assertThat(sheet.placed()).allSatisfy(line -> {
                assertThat(line.bottomMm()).isLessThan(297);
                assertThat(line.rightMm(Fonts.MEASURE)).isLessThan(210);
            });
            assertNothingOverlaps(sheet);
        }
    }

    private static void assertNothingOverlaps(Sheet sheet) {
        for (Placed one : sheet.placed()) {
            for (Placed other : sheet.placed()) {
                boolean beside = one.rightMm(Fonts.MEASURE) <= other.xMm() || other.rightMm(Fonts.MEASURE) <= one.xMm();
                assertThat(one.equals(other) || beside || Math.abs(one.baselineMm() - other.baselineMm()) > 2)
                        .as("%s over %s", one.text(), other.text())
                        .isTrue();
            }
        }
    }

    @Test
    void what_does_not_fit_on_a_whole_sheet_is_refused() {
        List<NoteCard> cards = List.of(card(INTEREST.repeat(1000)));
        assertThatThrownBy(() -> NoteCardPdf.of(cards, Examples.A4)).hasMessage("cards.too-long");
        assertThatThrownBy(() -> NoteCardPdf.of(List.of(), Examples.A4)).hasMessage("cards.none");
    }
}
