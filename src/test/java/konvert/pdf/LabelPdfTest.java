package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import konvert.post.AddressBlock;
import konvert.post.LabelSheet;
import konvert.post.LabelSheets;
import konvert.post.Zone;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses and senders on sheets of labels. */
class LabelPdfTest {

    private static final LabelSheet L7163 = LabelSheets.byId("l7163").orElseThrow();

    private static List<LabelSheet> sheets() {
        return LabelSheets.all();
    }

    private static List<Label> addresses(int count) {
        return Collections.nCopies(count, new Label.To(Examples.ABROAD));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_address_stands_inside_its_label_or_is_refused_with_a_sheet_that_will_do(LabelSheet sheet)
            throws Exception {
        for (AddressBlock block : List.of(Examples.DOMESTIC, Examples.ABROAD, Examples.BILINGUAL, Examples.LONG)) {
            List<Label> labels = Collections.nCopies(sheet.labels(), new Label.To(block));
            try {
                Sheet printed = LabelPdf.of(labels, LabelRun.of(sheet)).sheets().getFirst();
                for (Placed line : printed.placed()) {
                    assertThat(labelsWith(sheet, line)).as(line.text()).isEqualTo(1);
                    assertThat(line.sizePt()).isGreaterThanOrEqualTo(8);
                }
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).isIn("labels.too-small", "labels.too-long");
            }
        }
    }

    private static long labelsWith(LabelSheet sheet, Placed line) {
        long labels = 0;
        for (int i = 0; i < sheet.labels(); i++) {
            Zone label = sheet.label(i);
            boolean inside = line.xMm() >= label.xMm()
                    && line.rightMm(Fonts.MEASURE) <= label.rightMm()
                    && line.topMm() >= label.yMm()
                    && line.bottomMm() <= label.bottomMm();
            labels += inside ? 1 : 0;
        }
        return labels;
    }

    @Test
    void a_sheet_already_begun_is_used_up_and_another_one_taken() throws Exception {
        PdfFile file = LabelPdf.of(addresses(5), new LabelRun(L7163, 12, 0, 0, false));
        assertThat(file.pages()).isEqualTo(2);
        double twelfth = L7163.label(11).xMm();
        assertThat(file.sheets().getFirst().placed().getFirst().xMm()).isBetween(twelfth, twelfth + L7163.widthMm());
        assertThat(file.sheets().get(1).placed().getFirst().topMm())
                .isLessThan(L7163.label(0).bottomMm());
        assertThat(ReadBack.sizes(file)).allSatisfy(size -> {
            assertThat(size.widthMm()).isCloseTo(210, within(0.01));
            assertThat(size.heightMm()).isCloseTo(297, within(0.01));
        });
    }

    @Test
    void what_a_printer_does_wrong_is_made_good() throws Exception {
        Placed straight = first(new LabelRun(L7163, 1, 0, 0, false));
        Placed moved = first(new LabelRun(L7163, 1, 1.5, -0.7, false));
        assertThat(moved.xMm() - straight.xMm()).isCloseTo(1.5, within(1e-9));
        assertThat(moved.baselineMm() - straight.baselineMm()).isCloseTo(-0.7, within(1e-9));
    }

    private static Placed first(LabelRun run) throws Refusal {
        return LabelPdf.of(addresses(1), run).sheets().getFirst().placed().getFirst();
    }

    @Test
    void the_edges_of_all_labels_can_be_drawn() throws Exception {
        PdfFile file = LabelPdf.of(addresses(1), new LabelRun(L7163, 1, 0, 0, true));
        assertThat(VeraPdf.faults(file.bytes())).isEmpty();
        assertThat(file.sheets().getFirst().strokes()).hasSize(14);
    }

    @Test
    void the_sender_has_labels_too() throws Exception {
        List<Label> labels = List.of(new Label.To(Examples.ABROAD), new Label.From(Examples.SENDER));
        assertThat(ReadBack.text(LabelPdf.of(labels, LabelRun.of(L7163))))
                .contains("Бахтину Александру Сергеевичу", "143600", "Anna Schmidt");
    }

    @Test
    void labels_that_are_too_small_are_refused_with_larger_ones() {
        List<Label> labels = List.of(new Label.To(Examples.BILINGUAL), new Label.To(Examples.DOMESTIC));
        LabelRun small = LabelRun.of(LabelSheets.byId("l7160").orElseThrow());
        assertThatThrownBy(() -> LabelPdf.of(labels, small))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Words.of("words", Locale.ENGLISH).say(refusal))
                                .contains("1 of 2 labels have no room on Avery L7160: take Avery L7164"));
    }

    @Test
    void there_is_no_label_before_the_first_or_after_the_last() {
        for (int first : List.of(0, 15)) {
            assertThatThrownBy(() -> LabelPdf.of(addresses(1), new LabelRun(L7163, first, 0, 0, false)))
                    .hasMessage("labels.first");
        }
        assertThatThrownBy(() -> LabelPdf.of(List.of(), LabelRun.of(L7163))).hasMessage("labels.none");
    }
}
