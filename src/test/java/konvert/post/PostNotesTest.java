package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import konvert.post.MailReport.Status;
import konvert.words.Words;
import org.junit.jupiter.api.Test;

class PostNotesTest {

    private static final Words ENGLISH = Words.of("words", Locale.ENGLISH);
    private static final Words RUSSIAN = Words.of("words", Locale.of("ru"));
    private static final double SHEET = Papers.byId("a4").orElseThrow().grams();

    private static Country country(String code) {
        return Countries.byCode(code).orElseThrow();
    }

    @Test
    void the_newest_report_is_given_with_its_source_and_day() {
        assertThat(PostNotes.mail(MailStatus.bundled(), country("FI"), Countries.RUSSIA, ENGLISH))
                .hasValue("Finland: the post carried no letters to Russia (infobalkans.com, 7 February 2024; named"
                        + " among the countries with which the exchange of mail has officially stopped). This changes often: ask at your post office, or look at"
                        + " https://www.postcrossing.com/postal-monitor. Else there are electronic letters, and people"
                        + " who post letters in other countries.");
    }

    @Test
    void where_letters_go_no_other_way_is_offered_and_a_month_is_named_as_a_month() {
        assertThat(PostNotes.mail(MailStatus.bundled(), country("FR"), Countries.RUSSIA, RUSSIAN))
                .hasValue(
                        "Франция: письма в Россию идут (France Info, март 2022). Это часто меняется: спросите на своей"
                                + " почте или посмотрите на https://www.postcrossing.com/postal-monitor.");
    }

    @Test
    void a_report_without_a_day_says_so() {
        assertThat(PostNotes.mail(MailStatus.bundled(), country("ES"), Countries.RUSSIA, ENGLISH)
                        .orElseThrow())
                .startsWith("Spain: letters to Russia are carried, but slowly (Correos, undated; taken, with delays;");
    }

    @Test
    void only_the_year_may_be_known() {
        MailStatus status = new MailStatus(
                List.of(new MailStatus.Page("Monitor", "https://example.org")),
                List.of(new MailReport("NO", Status.OPEN, "2024", "Posten", "https://www.posten.no", null, null)));

        assertThat(PostNotes.mail(status, country("NO"), Countries.RUSSIA, ENGLISH)
                        .orElseThrow())
                .startsWith("Norway: letters to Russia are carried (Posten, 2024).");
    }

    @Test
    void nothing_is_said_of_a_country_nothing_is_known_of() {
        assertThat(PostNotes.mail(MailStatus.bundled(), Countries.ABROAD, Countries.RUSSIA, ENGLISH))
                .isEmpty();
    }

    @Test
    void reports_on_mail_to_Russia_are_silent_about_mail_to_another_country() {
        assertThat(PostNotes.mail(MailStatus.bundled(), country("FI"), Countries.ofPlace("BY"), ENGLISH))
                .isEmpty();
    }

    @Test
    void a_light_letter_with_room_for_a_sheet_needs_no_word() {
        assertThat(PostNotes.weight(9.8, SHEET, country("DE"), ENGLISH)).isEmpty();
    }

    @Test
    void what_one_more_sheet_does_is_said_before_it_is_too_late() {
        assertThat(PostNotes.weight(14.8, SHEET, country("DE"), ENGLISH))
                .hasValue("One sheet more would make it about 20 g, near the 20 g of the first price.");
        assertThat(PostNotes.weight(17.6, SHEET, country("DE"), ENGLISH))
                .hasValue("One sheet more would make it about 23 g, above the 20 g of the first price.");
    }

    @Test
    void a_letter_near_the_step_is_better_weighed_and_one_above_it_needs_more_stamps() {
        assertThat(PostNotes.weight(19.8, SHEET, country("RU"), ENGLISH).orElseThrow())
                .startsWith("About 20 g, near the 20 g");
        assertThat(PostNotes.weight(24.8, SHEET, country("RU"), RUSSIAN))
                .hasValue("Около 25 г, это больше предела первой цены (20 г): марок нужно больше.");
    }
}
