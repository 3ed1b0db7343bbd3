package konvert.app.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import konvert.directory.Description;
import konvert.directory.Person;
import konvert.letter.Agreement;
import konvert.letter.Letter;
import konvert.letter.SenderFile;
import konvert.pdf.LetterStyle;
import konvert.pdf.Photos;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.Postcard;
import konvert.post.WindowKind;
import konvert.russian.Gender;
import konvert.russian.Pronoun;

/**
 * A letter being written, with all that is chosen for printing it.
 *
 * @param writer whether a man or a woman writes, as far as the writer says
 * @param pronoun how the reader is addressed
 * @param envelopeOnly the letter is written by hand, only the envelope is printed
 * @param returnAddress the lines top left on the envelope as typed, the name first
 * @param withReturnAddress whether they are printed
 * @param dative the name in the dative, else in the nominative
 * @param country posted in
 * @param style how the letter is set
 * @param extras what else is printed on the envelope, and how
 * @param enclosures pieces that go along with the letter, by the id of their kind
 * @param photos what is printed after it
 */
public record Composition(
        Letter letter,
        Gender writer,
        Pronoun pronoun,
        boolean envelopeOnly,
        String returnAddress,
        boolean withReturnAddress,
        boolean dative,
        EnvelopeFormat envelope,
        Country country,
        Paper paper,
        LetterStyle style,
        EnvelopeExtras extras,
        Map<String, Integer> enclosures,
        Photos photos) {

    public Composition {
        enclosures = Map.copyOf(enclosures);
    }

    /** The window the address shows in; none where an envelope is printed. */
    Optional<WindowKind> window() {
        return envelopeOnly ? Optional.empty() : extras.windowKind();
    }

    /** What the letter is printed on: a window wants a paper of its own. */
    Paper sheet() {
        return window().flatMap(kind -> Papers.byId(kind.paper())).orElse(paper);
    }

    /** What the letter is put into. */
    EnvelopeFormat cover() {
        return window().flatMap(kind -> EnvelopeFormats.byId(kind.envelope())).orElse(envelope);
    }

    /** The letter with its gendered words in agreement with writer and reader. */
    public Agreement agreed(Person reader) {
        return Agreement.of(letter, writer, Description.gender(reader));
    }

    /** Whether an answer has somewhere to go: a name alone is no address. */
    boolean hasAddress() {
        return sender().size() > 1;
    }

    /** The card it is printed on; none for letter and envelope. */
    Optional<Postcard> postcard() {
        return envelopeOnly ? Optional.empty() : extras.card();
    }

    /** Whether an envelope is printed: a card has none, and in a window the address of the letter shows. */
    boolean hasEnvelope() {
        return postcard().isEmpty() && window().isEmpty();
    }

    /** The lines of the sender on the envelope; none without a return address. */
    public List<String> sender() {
        return withReturnAddress
                ? SenderFile.lines(returnAddress.lines().toList()).printed()
                : List.of();
    }
}
