package konvert.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import konvert.post.AddressBlock;
import konvert.post.CardSender;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeOptions;
import konvert.post.Paper;
import konvert.post.PostalMark;
import konvert.post.Postcard;
import konvert.post.ReturnAddress;
import konvert.post.WindowKind;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the envelope is and what is printed on it. */
final class EnvelopeChoices {

    @Option(names = "--envelope", paramLabel = "FORMAT", descriptionKey = "envelope")
    @Nullable
    String envelope;

    @Option(names = "--captions", descriptionKey = "captions")
    boolean captions;

    @Option(names = "--no-index-stamp", descriptionKey = "no-index-stamp")
    boolean noIndexStamp;

    @Option(names = "--mark", paramLabel = "MARK", split = ",", descriptionKey = "mark")
    List<String> marks = List.of();

    @Option(names = "--return", paramLabel = "PLACE", descriptionKey = "return")
    String returnAddress = "front";

    @Option(names = "--on-sheet", paramLabel = "PAPER", descriptionKey = "on-sheet")
    @Nullable
    String onSheet;

    @Option(names = "--window", paramLabel = "KIND", descriptionKey = "window")
    @Nullable
    String window;

    @Option(names = "--postcard", paramLabel = "FORMAT", descriptionKey = "postcard")
    @Nullable
    String postcard;

    @Option(names = "--cyrillic-only", descriptionKey = "cyrillic-only")
    boolean cyrillicOnly;

    /** The block in the scripts that are wanted. */
    AddressBlock scripts(AddressBlock block) {
        return cyrillicOnly ? block.cyrillic() : block;
    }

    EnvelopeFormat format(Country from) throws Refusal {
        WindowKind kind = window();
        String usual = kind == null ? from.envelope() : kind.envelope();
        return Choices.envelope(envelope == null ? usual : envelope);
    }

    EnvelopeOptions options() throws Refusal {
        ReturnAddress place = one(ReturnAddress.class, returnAddress, "return.unknown");
        return new EnvelopeOptions(captions, !noIndexStamp, place, marks(marks));
    }

    /** The marks for the post of these names. */
    static Set<PostalMark> marks(List<String> names) throws Refusal {
        Set<PostalMark> chosen = EnumSet.noneOf(PostalMark.class);
        for (String mark : names) {
            chosen.add(one(PostalMark.class, mark, "mark.unknown"));
        }
        return chosen;
    }

    /** The paper the envelope is to be cut or folded from; none for an envelope that goes through the printer. */
    @Nullable
    Paper sheet() throws Refusal {
        return onSheet == null ? null : Choices.paper(onSheet);
    }

    @Nullable
    WindowKind window() throws Refusal {
        return window == null ? null : Choices.window(window);
    }

    /** The card to be written instead of letter and envelope; none for these. */
    @Nullable
    Postcard postcard() throws Refusal {
        return postcard == null ? null : Choices.postcard(postcard);
    }

    /** The place of the return address on a card; a card has no back for it. */
    CardSender cardSender() throws Refusal {
        return returnAddress.equalsIgnoreCase("front")
                ? CardSender.LEFT
                : one(CardSender.class, returnAddress, "postcard.return");
    }

    /** «par-avion» is PAR_AVION. */
    private static <E extends Enum<E>> E one(Class<E> type, String name, String key) throws Refusal {
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, key, name);
        }
    }
}
