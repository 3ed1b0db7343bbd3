package konvert.pdf;

import java.util.List;
import konvert.letter.Letter;
import konvert.post.AddressBlock;
import konvert.post.CardSender;
import konvert.post.Postcard;

/**
 * All that a postcard is printed from.
 *
 * @param letter what stands on the left half
 * @param style how it is set; its size is where the shrinking begins
 * @param sender the lines of the return address; none for a card without one
 * @param where where they stand
 */
public record PrintedCard(
        Letter letter, LetterStyle style, AddressBlock block, List<String> sender, Postcard card, CardSender where) {

    public PrintedCard {
        sender = List.copyOf(sender);
    }
}
