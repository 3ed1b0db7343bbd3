package konvert.post;

/**
 * What the code in a facility's name means.
 *
 * @param code «ИК»
 * @param name «исправительная колония»
 * @param nameEn "Penal Colony"
 */
public record FacilityKind(String code, String name, String nameEn, Kind kind) {

    /** What sort of place it is, for the one who writes. */
    public enum Kind {
        COLONY,
        REMAND_PRISON,
        PRISON,
        HOSPITAL,
        SETTLEMENT,
        JUVENILE,
        CENTRE,
        POLICE_CELLS
    }
}
