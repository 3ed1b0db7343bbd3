package konvert.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter made for a window envelope; all places in mm from the top left corner of its first page.
 *
 * @param id «dinb», «us10»: lower case
 * @param paper id of the paper
 * @param envelope id of the envelope
 * @param sender where the sender shows; none where the window shows the address alone
 * @param address where the address shows however the letter slides
 * @param foldsMm where the letter is folded, from its top edge
 * @param textTopMm where the letter's own text begins
 */
public record WindowKind(
        String id,
        String name,
        List<String> aliases,
        String paper,
        String envelope,
        @Nullable Zone sender,
        Zone address,
        List<Double> foldsMm,
        double textTopMm) {

    public WindowKind {
        aliases = List.copyOf(aliases);
        foldsMm = List.copyOf(foldsMm);
    }

    boolean isCalled(String plain) {
        return id.equals(plain)
                || PostData.plain(name).equals(plain)
                || aliases.stream().map(PostData::plain).anyMatch(plain::equals);
    }
}
