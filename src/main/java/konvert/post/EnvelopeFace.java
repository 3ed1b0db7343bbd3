package konvert.post;

import org.jspecify.annotations.Nullable;

/**
 * The face of an envelope as the post of the country of posting reads it.
 *
 * @param sender where the sender stands: top left, clear of the stamps
 * @param stamp where the stamps go: top right, nothing printed
 * @param machine where the post's machines print their code: bottom right, nothing printed
 * @param address where the address block stands
 * @param index where the index stamp stands, nothing else printed; none where no post reads it
 */
public record EnvelopeFace(
        Zone sender,
        Zone stamp,
        Zone machine,
        Zone address,
        @Nullable Zone index) {}
