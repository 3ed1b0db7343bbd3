package konvert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import konvert.post.MailReport.Status;
import org.junit.jupiter.api.Test;

class MailStatusTest {

    private static final MailStatus STATUS = MailStatus.bundled();

    private static Country country(String code) {
        return Countries.byCode(code).orElseThrow();
    }

    @Test
    void the_newest_report_of_a_country_comes_first() {
        assertThat(STATUS.of(country("US")))
                .extracting(MailReport::asOf, MailReport::status)
                .startsWith(tuple("2026-05-16", Status.UNCLEAR), tuple("2026-03-03", Status.STOPPED));
    }

    @Test
    void a_report_without_a_day_comes_last() {
        MailReport dated = new MailReport("ES", Status.OPEN, "2023", "Correos", "https://www.correos.es", null, null);
        MailReport undated = new MailReport("ES", Status.SLOW, null, "Correos", "https://www.correos.es", null, null);

        assertThat(new MailStatus(List.of(), List.of(undated, dated)).of(country("ES")))
                .containsExactly(dated, undated);
    }

    @Test
    void nothing_is_said_where_nothing_was_found() {
        assertThat(STATUS.of(country("GB"))).isEmpty();
        assertThat(STATUS.of(Countries.ABROAD)).isEmpty();
    }

    @Test
    void every_report_is_of_a_country_letters_are_posted_in_and_notes_stand_in_both_languages() {
        assertThat(STATUS.reports()).allSatisfy(report -> {
            assertThat(Countries.byCode(report.country())).isPresent();
            assertThat(report.note(Locale.ENGLISH) == null).isEqualTo(report.note(Locale.of("ru")) == null);
        });
        assertThat(STATUS.live()).isNotEmpty();
    }
}
