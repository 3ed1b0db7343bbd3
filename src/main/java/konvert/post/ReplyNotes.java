package konvert.post;

import java.util.ArrayList;
import java.util.List;
import konvert.words.Words;

/** What has to be known about an envelope for an answer, and stands nowhere on it. */
public final class ReplyNotes {

    private ReplyNotes() {}

    /**
     * Which stamps it needs; that there is none without a return address; that the country is not known.
     *
     * @param hasAddress whether there is an address to answer to
     * @param country where that is
     */
    public static List<String> of(boolean hasAddress, Country country, Words words) {
        if (!hasAddress) {
            return List.of(words.say("reply.without"));
        }
        List<String> notes = new ArrayList<>();
        if (country.equals(Countries.ABROAD)) {
            notes.add(words.say("reply.country"));
        }
        notes.add(words.say(country.equals(Countries.RUSSIA) ? "reply.stamps-inside" : "reply.stamps-abroad"));
        return notes;
    }
}
