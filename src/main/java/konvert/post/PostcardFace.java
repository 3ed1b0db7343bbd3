package konvert.post;

/**
 * The parts of the side of a postcard that has message and address.
 *
 * @param sender where the sender stands; empty in height for none
 * @param message the left half, below the sender where it stands there
 * @param divider the line between message and address, without width
 * @param stamp where the stamps go: top right, nothing printed
 * @param machine where the post's machines print: at the bottom of the right half, nothing printed
 * @param address where the address block stands
 */
public record PostcardFace(Zone sender, Zone message, Zone divider, Zone stamp, Zone machine, Zone address) {}
