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

/** What the envelope is and what is printed on it. */
final class EnvelopeChoices implements Options.Declared {

    @Nullable
    String envelope;

    private boolean captions;
    private boolean noIndexStamp;
    private List<String> marks = List.of();
    private String returnAddress = "front";
    private @Nullable String onSheet;
    private @Nullable String window;
    private @Nullable String postcard;
    private boolean cyrillicOnly;

    @Override
    public void declare(Options options) {
        options.value("--envelope", "FORMAT", String.class, "envelope", given -> envelope = given)
                .flag("--captions", "captions", given -> captions = given)
                .flag("--no-index-stamp", "no-index-stamp", given -> noIndexStamp = given)
                .add(
                        Options.valuesOf("--mark", "MARK", String.class, "mark").splitRegex(","),
                        (List<String> given) -> marks = given)
                .value("--return", "PLACE", String.class, returnAddress, "return", given -> returnAddress = given)
                .value("--on-sheet", "PAPER", String.class, "on-sheet", given -> onSheet = given)
                .value("--window", "KIND", String.class, "window", given -> window = given)
                .value("--postcard", "FORMAT", String.class, "postcard", given -> postcard = given)
                .flag("--cyrillic-only", "cyrillic-only", given -> cyrillicOnly = given);
    }

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
