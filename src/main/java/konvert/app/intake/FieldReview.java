package konvert.app.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.directory.PersonField;
import konvert.directory.intake.Comparison.Entry;
import konvert.directory.intake.Doubt;
import konvert.directory.intake.Evidence;
import konvert.words.Words;

/**
 * One value to be looked at.
 *
 * @param value as it would be; empty when there would be none
 * @param before as it is known until now; empty when it is not
 * @param changed whether the two differ, for someone known already
 * @param evidence the places it was read from
 */
record FieldReview(
        PersonField field, String value, String before, boolean changed, List<Evidence> evidence, List<Doubt> doubts) {

    /** The values there are, what is changed first, else in the order of a card; where she is held is always among them. */
    static List<FieldReview> of(Words facts, Directory directory, Entry entry) {
        Person known = entry.known();
        boolean published = entry.taken().publishedAddress() != null;
        return Arrays.stream(PersonField.values())
                .map(field -> new FieldReview(
                        field,
                        field.text(facts, directory, entry.taken()),
                        known == null ? "" : field.text(facts, directory, known),
                        entry.changed().contains(field),
                        entry.candidate().evidence().stream()
                                .filter(each -> isOf(field, published, each.field()))
                                .toList(),
                        entry.doubts().stream()
                                .filter(each -> isOf(field, published, each.field()))
                                .toList()))
                .filter(each -> !each.value().isEmpty() || each.changed() || each.field() == PersonField.FACILITY)
                .sorted(Comparator.comparing(each -> !each.changed()))
                .toList();
    }

    /** Parts of the address belong to the published one, and where that is not shown, to the place. */
    private static boolean isOf(PersonField field, boolean published, String named) {
        String whole = named.contains(".") ? named.substring(0, named.indexOf('.')) : named;
        return switch (field) {
            case PUBLISHED_ADDRESS -> whole.equals("address") || whole.equals(field.code());
            case FACILITY -> whole.equals(field.code()) || (!published && whole.equals("address"));
            case STATE -> whole.equals("custody") || whole.equals(field.code());
            default -> whole.equals(field.code());
        };
    }
}
