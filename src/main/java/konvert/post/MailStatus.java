package konvert.post;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether posts carried letters to Russia when last heard of, from {@code resources/post/mail-status.json}. It is what
 * someone said on a day, never a bar; the user can put what she has found out in its place.
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

    /** The same where the user's own reports stand in the place of those of their countries. */
    public MailStatus with(OwnMailStatus own) {
        return new MailStatus(
                live,
                Stream.concat(
                                own.reports().stream(),
                                reports.stream()
                                        .filter(report -> own.reports().stream()
                                                .noneMatch(
                                                        mine -> mine.country().equals(report.country()))))
                        .toList());
    }

    /** The reports of a country, the newest first; none where nothing was found. */
    public List<MailReport> of(Country country) {
        return reports.stream()
                .filter(report -> report.country().equals(country.code()))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
