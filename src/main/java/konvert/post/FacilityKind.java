package konvert.post;

import com.fasterxml.jackson.annotation.JsonProperty;

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
        @JsonProperty("colony")
        COLONY,
        @JsonProperty("remand prison")
        REMAND_PRISON,
        @JsonProperty("prison")
        PRISON,
        @JsonProperty("hospital")
        HOSPITAL,
        @JsonProperty("settlement")
        SETTLEMENT,
        @JsonProperty("juvenile")
        JUVENILE,
        @JsonProperty("centre")
        CENTRE,
        @JsonProperty("police cells")
        POLICE_CELLS
    }
}
