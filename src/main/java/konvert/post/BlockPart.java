package konvert.post;

import org.jspecify.annotations.Nullable;

/**
 * Some tokens of a block that belong together, from {@code from} to before {@code to}.
 *
 * @param area what the type word among them says; null for other kinds
 */
record BlockPart(Kind kind, int from, int to, @Nullable AreaType area) {

    enum Kind {
        AREA,
        POSTCODE,
        HOUSE,
        PO_BOX,
        FACILITY,
        UNIT,
        COUNTRY,
        BIRTH,
        REMARK,
        /** A sentence about writing. */
        NOTICE,
        /** Words without a type: a person, a place, or prose. */
        PLAIN
    }

    static BlockPart of(Kind kind, int from, int to) {
        return new BlockPart(kind, from, to, null);
    }

    boolean isStreet() {
        return area == AreaType.STREET;
    }

    boolean isSettlement() {
        return area != null && area.isSettlement();
    }
}
