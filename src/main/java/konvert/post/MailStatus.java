package konvert.post;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Whether posts carried letters to Russia when last heard of, from {@code resources/post/mail-status.json}. It is what
 * someone said on a day, never a bar.
 *
 * @param live pages that say how it is today
 */
public record MailStatus(List<Page> live, List<MailReport> reports) {

    /** A page to look at. */
    public record Page(String name, String url) {}

    private static final Comparator<MailReport> NEWEST_FIRST = Comparator.comparing(
                    (MailReport report) -> Objects.requireNonNullElse(report.asOf(), ""))
            .reversed();

    public MailStatus {
        live = List.copyOf(live);
        reports = List.copyOf(reports);
    }

    /** What the program knows. */
    public static MailStatus bundled() {
        return PostData.read("mail-status.json", MailStatus.class);
    }

    /** The reports of a country, the newest first; none where nothing was found. */
    public List<MailReport> of(Country country) {
        return reports.stream()
                .filter(report -> report.country().equals(country.code()))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
