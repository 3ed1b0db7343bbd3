package konvert.directory.intake;

import java.util.List;

/**
 * What was read out of one page or list.
 *
 * @param text of the page, in which {@link Evidence} marks places; empty for lists
 * @param people in the order of the source
 * @param unreadable entries nothing could be made of
 */
public record Intake(String text, List<Candidate> people, List<Unreadable> unreadable) {

    /**
     * An entry of a list nothing could be made of.
     *
     * @param place number of the line in the file, or of the entry, from 1
     * @param reason what is wrong with it
     */
    public record Unreadable(int place, Doubt reason) {}

    public Intake {
        people = List.copyOf(people);
        unreadable = List.copyOf(unreadable);
    }
}
