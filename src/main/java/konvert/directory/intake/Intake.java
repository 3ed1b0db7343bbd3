package konvert.directory.intake;

import java.util.List;
import konvert.directory.Facility;
import konvert.words.Words;

/**
 * What was read out of one page or list.
 *
 * @param text of the page, in which {@link Evidence} marks places; empty for lists
 * @param people in the order of the source
 * @param unreadable entries nothing could be made of
 * @param facilities of the source itself, to which its people may point
 * @param ignored names of the columns of a list that say nothing Konvert keeps
 */
public record Intake(
        String text,
        List<Candidate> people,
        List<Unreadable> unreadable,
        List<Facility> facilities,
        List<String> ignored) {

    /**
     * An entry of a list nothing could be made of.
     *
     * @param place number of the line in the file, or of the entry, from 1
     * @param reason what is wrong with it
     */
    public record Unreadable(int place, Doubt reason) {

        /** The place and the reason as a sentence; {@code words} are those of the bundle {@code words}. */
        public String in(Words words) {
            return words.say("intake.unreadable-at", place, reason.in(words));
        }
    }

    public Intake {
        people = List.copyOf(people);
        unreadable = List.copyOf(unreadable);
        facilities = List.copyOf(facilities);
        ignored = List.copyOf(ignored);
    }

    /** Of a page, which has no facilities and no columns. */
    public Intake(String text, List<Candidate> people, List<Unreadable> unreadable) {
        this(text, people, unreadable, List.of(), List.of());
    }
}
