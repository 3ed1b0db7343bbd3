package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheets of labels as they are sold. */
class LabelSheetsTest {

    /** How far the makers' own figures are from the middle of the sheet. */
    private static final double CROOKED_MM = 0.5;

    private static List<LabelSheet> all() {
        return LabelSheets.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_labels_stand_in_the_middle_of_their_sheet(LabelSheet sheet) {
        Paper paper = Papers.byId(sheet.paper()).orElseThrow();
        Zone last = sheet.label(sheet.labels() - 1);
        assertThat(paper.widthMm() - last.rightMm()).isCloseTo(sheet.leftMm(), within(CROOKED_MM));
        assertThat(paper.heightMm() - last.bottomMm()).isCloseTo(sheet.topMm(), within(CROOKED_MM));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_label_lies_over_another(LabelSheet sheet) {
        Zone first = sheet.label(0);
        assertThat(first.rightMm()).isLessThanOrEqualTo(sheet.label(1).xMm() + 1e-9);
        assertThat(first.bottomMm())
                .isLessThanOrEqualTo(sheet.label(sheet.columns()).yMm() + 1e-9);
    }

    @Test
    void labels_are_counted_along_the_rows() {
        LabelSheet l7160 = LabelSheets.byId("L7160").orElseThrow();
        assertThat(l7160.labels()).isEqualTo(21);
        assertThat(l7160.label(4)).isEqualTo(new Zone(7.2 + 66.0, 15.1 + 38.1, 63.5, 38.1));
    }

    @ParameterizedTest
    @CsvSource({"Avery L7163,l7163", "j8163,l7163", "8160,5160", "herma 4464,4464", "3490,3475"})
    void a_sheet_is_found_by_any_of_its_names(String name, String id) {
        assertThat(LabelSheets.byId(name))
                .hasValueSatisfying(sheet -> assertThat(sheet.id()).isEqualTo(id));
    }

    @Test
    void larger_labels_are_of_the_same_paper_and_the_next_larger_comes_first() {
        List<LabelSheet> larger = LabelSheets.larger(LabelSheets.byId("5163").orElseThrow());
        assertThat(larger).extracting(LabelSheet::id).containsExactly("5164");
    }
}
