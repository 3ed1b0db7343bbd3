package konvert.post;

import java.util.List;
import konvert.post.BlockPart.Kind;
import org.jspecify.annotations.Nullable;

/** Blocks that stand twice in a page, and blocks with two addresses. */
final class BlockRepeat {

    private BlockRepeat() {}

    /** The first part that is read no more: where a second postcode stands; the number of parts when there is none. */
    static int start(BlockText block, List<BlockPart> parts) {
        boolean postcode = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == Kind.POSTCODE) {
                if (postcode) {
                    return i;
                }
                postcode = true;
            }
        }
        return parts.size();
    }

    /** A postcode of the block other than the first. */
    static @Nullable String otherPostcode(BlockText block, List<BlockPart> parts) {
        List<String> all = parts.stream()
                .filter(part -> part.kind() == Kind.POSTCODE)
                .map(part -> block.written(part.from(), part.to()).replace(" ", ""))
                .distinct()
                .toList();
        return all.size() < 2 ? null : all.get(1);
    }
}
