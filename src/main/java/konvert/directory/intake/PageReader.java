package konvert.directory.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import konvert.directory.Directory;
import konvert.directory.FacilityMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads people out of the text of an announcement, of a card of a person, or of an article, in Russian or English. A page
 * without a prisoner gives nobody. Every text has an answer; thread-safe.
 */
public final class PageReader {

    private final BlockCustody custodies;

    public PageReader(Directory directory) {
        this(new FacilityMatcher(directory));
    }

    public PageReader(FacilityMatcher matcher) {
        custodies = new BlockCustody(matcher);
    }

    /**
     * The prisoners of a page, with the words each value was read from.
     *
     * @param url where it was published; null where that is not known
     */
    public Intake read(String text, @Nullable String url) {
        Page page = Page.of(Normalizer.normalize(text, Normalizer.Form.NFC), url);
        PageFacts facts = PageFacts.of(page);
        PagePeople.Result people = PagePeople.in(page, facts);
        Set<String> taken = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Figure figure : people.prisoners()) {
            Candidate candidate =
                    new CandidateMaker(page, facts, people.refs(), figure).candidate(custodies, taken::contains);
            taken.add(candidate.person().id());
            candidates.add(candidate);
        }
        return new Intake(page.text(), candidates, List.of());
    }
}
