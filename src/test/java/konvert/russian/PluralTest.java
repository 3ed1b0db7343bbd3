package konvert.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Розенталь Д. Э. Справочник по правописанию и литературной правке, numerals with nouns; CLDR plural rules for ru. */
class PluralTest {

    private static final Plural.Noun LETTER = new Plural.Noun("письмо", "письма", "писем");
    private static final Plural.Noun YEAR = new Plural.Noun("год", "года", "лет");

    @ParameterizedTest(name = "{0}: {1} → {2}, {3}")
    @CsvSource({
        "zero takes the genitive plural,0,0 писем,0 лет",
        "one takes the nominative,1,1 письмо,1 год",
        "two to four take the genitive singular,2,2 письма,2 года",
        "two to four take the genitive singular,3,3 письма,3 года",
        "two to four take the genitive singular,4,4 письма,4 года",
        "from five the genitive plural,5,5 писем,5 лет",
        "from five the genitive plural,9,9 писем,9 лет",
        "tens,10,10 писем,10 лет",
        "eleven is no one,11,11 писем,11 лет",
        "twelve to fourteen are no two to four,12,12 писем,12 лет",
        "twelve to fourteen are no two to four,13,13 писем,13 лет",
        "twelve to fourteen are no two to four,14,14 писем,14 лет",
        "teens,15,15 писем,15 лет",
        "teens,19,19 писем,19 лет",
        "tens,20,20 писем,20 лет",
        "the last digit decides,21,21 письмо,21 год",
        "the last digit decides,22,22 письма,22 года",
        "the last digit decides,25,25 писем,25 лет",
        "the last digit decides,91,91 письмо,91 год",
        "hundreds,100,100 писем,100 лет",
        "the last digit decides,101,101 письмо,101 год",
        "the last digit decides,104,104 письма,104 года",
        "the last two digits are eleven,111,111 писем,111 лет",
        "the last two digits are twelve,112,112 писем,112 лет",
        "the last two digits are fourteen,1014,1014 писем,1014 лет",
        "four digits stand together,1001,1001 письмо,1001 год",
        "five digits are parted,10000,10_000 писем,10_000 лет",
        "thousands are parted,21021,21_021 письмо,21_021 год",
        "millions are parted,1000002,1_000_002 письма,1_000_002 года",
        "the largest number there is,9223372036854775807,9_223_372_036_854_775_807 писем,9_223_372_036_854_775_807 лет",
        "below zero with a minus sign,-1,−1 письмо,−1 год",
        "below zero with a minus sign,-2,−2 письма,−2 года",
        "below zero with a minus sign,-11,−11 писем,−11 лет",
        "below zero with a minus sign,-21000,−21_000 писем,−21_000 лет",
        "the smallest number there is,-9223372036854775808,−9_223_372_036_854_775_808 писем,−9_223_372_036_854_775_808 лет"
    })
    void the_form_of_a_noun_after_a_number(String rule, long count, String letters, String years) {
        assertThat(LETTER.after(count)).as(rule).isEqualTo(unbroken(letters));
        assertThat(YEAR.after(count)).as(rule).isEqualTo(unbroken(years));
    }

    /** Number, thousands and noun stay on one line of a letter. */
    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0').replace('_', '\u00a0');
    }
}
