package konvert.directory.intake;

import java.util.List;
import konvert.directory.Person;
import konvert.post.PublishedAddress;
import org.jspecify.annotations.Nullable;

/**
 * Someone found in a page or a list, to be looked at before it is taken.
 *
 * @param person what is known; its custody names a facility only where the published one was recognised
 * @param address the block as published, read into its parts; null where none is given
 * @param evidence what was read from where; empty for lists
 * @param doubts what is not sure
 */
public record Candidate(
        Person person, @Nullable PublishedAddress address, List<Evidence> evidence, List<Doubt> doubts) {

    public Candidate {
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }
}
