package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the user has found out about letters to Russia: one report a country, in the place of all that came with it. */
public record OwnMailStatus(List<MailReport> reports) {

    public static final OwnMailStatus NONE = new OwnMailStatus(List.of());

    /**
     * What a file leaves out is empty.
     *
     * @throws IllegalArgumentException where a report says no country, no status, or a day there is not
     */
    public OwnMailStatus {
        reports = List.copyOf(Objects.requireNonNullElse(reports, List.of()));
        if (!reports.stream().allMatch(MailReport::isSound)) {
            throw new IllegalArgumentException("A report without country or status, or of no day");
        }
    }

    public Optional<MailReport> of(Country country) {
        return reports.stream()
                .filter(report -> report.country().equals(country.code()))
                .findFirst();
    }

    /** With a report in the place of the one of its country. */
    public OwnMailStatus with(MailReport report) {
        List<MailReport> all = new ArrayList<>(others(report.country()));
        all.add(report);
        return new OwnMailStatus(all);
    }

    public OwnMailStatus without(Country country) {
        return new OwnMailStatus(others(country.code()));
    }

    private List<MailReport> others(String country) {
        return reports.stream()
                .filter(report -> !report.country().equals(country))
                .toList();
    }
}
