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
     * @param posted where the answer is posted: the country of the prison
     */
    public static List<String> of(boolean hasAddress, Country country, Country posted, Words words) {
        if (!hasAddress) {
            return List.of(words.say("reply.without"));
        }
        List<String> notes = new ArrayList<>();
        if (country.equals(Countries.ABROAD)) {
            notes.add(words.say("reply.country"));
        }
        notes.add(stamps(country, posted, words));
        return notes;
    }

    private static String stamps(Country to, Country posted, Words words) {
        if (!posted.equals(Countries.RUSSIA)) {
            return words.say("reply.stamps-of", posted.name(words.locale()));
        }
        return words.say(to.equals(posted) ? "reply.stamps-inside" : "reply.stamps-abroad");
    }
}
