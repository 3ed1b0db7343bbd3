package konvert.app.letter;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import konvert.post.EnvelopeOptions;
import konvert.post.PostalMark;
import konvert.post.Postcard;
import konvert.post.Postcards;
import konvert.post.ReturnAddress;
import konvert.post.WindowKind;
import konvert.post.WindowKinds;

/**
 * What else is chosen for the envelope.
 *
 * @param window id of the window the letter's address is to show in; empty for none
 * @param postcard id of the card that takes the place of letter and envelope; empty for none
 */
public record EnvelopeExtras(Set<EnvelopeExtra> chosen, String window, String postcard) {

    /** Nothing chosen. */
    public static final EnvelopeExtras NONE = new EnvelopeExtras(Set.of(), "", "");

    /** What a file leaves out is not chosen. */
    public EnvelopeExtras {
        chosen = Set.copyOf(Objects.requireNonNullElse(chosen, Set.of()));
        window = Objects.requireNonNullElse(window, "");
        postcard = Objects.requireNonNullElse(postcard, "");
    }

    boolean has(EnvelopeExtra extra) {
        return chosen.contains(extra);
    }

    EnvelopeExtras with(EnvelopeExtra extra, boolean now) {
        Set<EnvelopeExtra> all = EnumSet.noneOf(EnvelopeExtra.class);
        all.addAll(chosen);
        if (now) {
            all.add(extra);
        } else {
            all.remove(extra);
        }
        return new EnvelopeExtras(all, window, postcard);
    }

    EnvelopeExtras withWindow(String id) {
        return new EnvelopeExtras(chosen, id, postcard);
    }

    EnvelopeExtras withPostcard(String id) {
        return new EnvelopeExtras(chosen, window, id);
    }

    Optional<Postcard> card() {
        return Postcards.byId(postcard);
    }

    Optional<WindowKind> windowKind() {
        return WindowKinds.byId(window);
    }

    EnvelopeOptions options() {
        Set<PostalMark> marks = EnumSet.noneOf(PostalMark.class);
        if (has(EnvelopeExtra.AIR_MAIL)) {
            marks.add(PostalMark.PAR_AVION);
        }
        if (has(EnvelopeExtra.REGISTERED)) {
            marks.add(PostalMark.REGISTERED);
        }
        return new EnvelopeOptions(
                has(EnvelopeExtra.CAPTIONS),
                !has(EnvelopeExtra.NO_INDEX_STAMP),
                has(EnvelopeExtra.RETURN_ON_BACK) ? ReturnAddress.BACK : ReturnAddress.FRONT,
                marks);
    }
}
