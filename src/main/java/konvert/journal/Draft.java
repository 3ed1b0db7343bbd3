package konvert.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import konvert.letter.advice.Silenced;
import org.jspecify.annotations.Nullable;

/**
 * A letter not finished, or finished and kept. What a draft of an earlier version leaves out is empty.
 *
 * @param id names the file; says nothing about anyone
 * @param person id of the person it is for
 * @param title as the writer calls it; an empty text for a title made of number and day
 * @param number the how manieth letter to that person; 1 for the first one, 0 where it is not known
 * @param sender id of the sender's profile; an empty text for none
 * @param place where it is written; an empty text for none
 * @param date the day on the letter, where it is not the day of writing
 * @param greeting the greeting line
 * @param text the paragraphs, in Russian
 * @param own the same in the writer's own language; never printed
 * @param signature the name under it
 * @param writer code of the gender one writes as; none in a draft of an earlier version
 * @param pronoun code of the pronoun of address; none in a draft of an earlier version
 * @param changedOn when it was last written on; none in a draft of an earlier version
 * @param printedOn when it was last saved as a PDF; none before
 * @param silenced advice on which the writer means what stands there
 * @param enclosures pieces that go along with it, by the id of their kind
 * @param channel id of the channel it is to go by; an empty text for paper
 * @param photos files of the photographs printed after it
 * @param photosAPage how many of them stand on a page; 0 where it is not said
 * @param style how it is set; none in a draft of an earlier version
 */
public record Draft(
        String id,
        String person,
        String title,
        int number,
        String sender,
        String place,
        @Nullable LocalDate date,
        String greeting,
        String text,
        String own,
        String signature,
        @Nullable String writer,
        @Nullable String pronoun,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate printedOn,
        List<Silenced> silenced,
        Map<String, Integer> enclosures,
        String channel,
        List<String> photos,
        int photosAPage,
        @Nullable DraftStyle style) {

    /** What a file of an earlier version leaves out is empty. */
    public Draft {
        id = Objects.requireNonNullElse(id, "");
        title = Objects.requireNonNullElse(title, "");
        sender = Objects.requireNonNullElse(sender, "");
        own = Objects.requireNonNullElse(own, "");
        silenced = List.copyOf(Objects.requireNonNullElse(silenced, List.of()));
        enclosures = Map.copyOf(Objects.requireNonNullElse(enclosures, Map.of()));
        channel = Objects.requireNonNullElse(channel, "");
        photos = List.copyOf(Objects.requireNonNullElse(photos, List.of()));
    }

    /** An id that no other draft has. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The same under another id: as read from a file, which names it, or as a copy. */
    public Draft withId(String other) {
        return new Draft(
                other,
                person,
                title,
                number,
                sender,
                place,
                date,
                greeting,
                text,
                own,
                signature,
                writer,
                pronoun,
                changedOn,
                printedOn,
                silenced,
                enclosures,
                channel,
                photos,
                photosAPage,
                style);
    }

    public Draft withTitle(String other) {
        return new Draft(
                id,
                person,
                other,
                number,
                sender,
                place,
                date,
                greeting,
                text,
                own,
                signature,
                writer,
                pronoun,
                changedOn,
                printedOn,
                silenced,
                enclosures,
                channel,
                photos,
                photosAPage,
                style);
    }

    /** Another letter that begins as this one: not printed yet. */
    public Draft copy(String copyId, int nextNumber, LocalDate today) {
        return new Draft(
                copyId,
                person,
                title,
                nextNumber,
                sender,
                place,
                null,
                greeting,
                text,
                own,
                signature,
                writer,
                pronoun,
                today,
                null,
                silenced,
                enclosures,
                channel,
                photos,
                photosAPage,
                style);
    }

    /** Whether there is nothing in it that somebody wrote. */
    public boolean hasNoText() {
        return text.isBlank() && own.isBlank();
    }
}
