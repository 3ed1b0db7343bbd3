package konvert.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import konvert.directory.Directory;
import konvert.directory.Facility;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Near;
import konvert.directory.FacilityMatcher.Published;
import konvert.directory.Overlay;
import konvert.directory.Person;
import konvert.directory.intake.Candidate;
import konvert.directory.intake.Comparison;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Intake;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/** What was read and what taking it would change. */
record Review(Directory directory, FacilityMatcher matcher, Intake intake, Comparison comparison, List<Row> rows)
        implements Outcome {

    static Review of(Intake intake, Directory directory, FacilityMatcher matcher) {
        Comparison comparison = Comparison.of(intake, directory);
        List<Entry> entries = comparison.entries();
        return new Review(
                directory,
                matcher,
                intake,
                comparison,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> Row.of(i, entries.get(i)))
                        .toList());
    }

    /** With what was chosen in {@code before}, as far as it is still the same question. */
    Review choosing(@Nullable Review before) {
        for (Row row : before == null ? List.<Row>of() : before.rows()) {
            Row now = rows.get(row.index());
            if (now.entry().kind() == row.entry().kind()) {
                now.chosen().set(row.chosen().get());
            }
        }
        return this;
    }

    /** The intake with that person held at the facility. */
    Intake placed(Row row, Facility facility) {
        List<Candidate> people = new ArrayList<>(intake.people());
        Candidate was = people.get(row.index());
        Person person = was.person().withCustody(was.person().custody().at(facility.id()));
        people.set(
                row.index(),
                new Candidate(
                        person,
                        was.address(),
                        was.evidence(),
                        was.doubts().stream()
                                .filter(doubt -> !doubt.field().equals("facility")) // it was about the one recognised
                                .toList()));
        return new Intake(intake.text(), people, intake.unreadable(), intake.facilities(), intake.ignored());
    }

    /** Facilities the published address may mean, where none was recognised. */
    List<Facility> near(Row row) {
        PublishedAddress address = row.entry().candidate().address();
        return address == null
                ? List.of()
                : matcher.match(Published.of(address)).near().stream()
                        .map(Near::facility)
                        .toList();
    }

    /** The directory as it would be with that person taken. */
    Directory with(Row row) {
        Overlay own = Comparison.taken(List.of(row.entry()), directory.own());
        return directory.with(directory.corrections(), own);
    }
}
