package konvert.post;

import org.jspecify.annotations.Nullable;

/**
 * A person as written on an envelope, in Russian and in English.
 *
 * @param name «Бахтину Александру Сергеевичу, 1971 г. р.»; empty where only the facility is known
 * @param nameEn "Aleksandr Sergeevich Bakhtin (born 1971)"
 * @param facility «ФКУ СИЗО-2 УФСИН России по Московской области»
 * @param facilityEn "Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region"
 * @param unit «отряд № 3»
 * @param regionEn "Moscow region"; none where the address has no region
 * @param country where that is
 */
public record Addressee(
        String name,
        String nameEn,
        String facility,
        String facilityEn,
        @Nullable String unit,
        PostalAddress address,
        @Nullable String regionEn,
        Country country) {}
