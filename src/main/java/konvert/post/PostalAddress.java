package konvert.post;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Russian postal address in its parts, each with its type word as it is printed («ул. Горвал», «д. 6»,
 * «г. Волоколамск», «Рузский р-н»). A street-like area without a street word stands as {@code street}
 * («Птицефабрика»).
 *
 * @param postcode six digits
 * @param region federal subject; none for Moscow, Saint Petersburg and Sevastopol, which are cities
 * @param district район or городской округ
 * @param city the outer settlement where there are two («г. Санкт-Петербург» of «п. Металлострой»), else none
 * @param locality the settlement
 * @param poBox «а/я 1443»
 */
public record PostalAddress(
        String postcode,
        @Nullable String region,
        @Nullable String district,
        @Nullable String city,
        @Nullable String locality,
        @Nullable String street,
        @Nullable String house,
        @Nullable String poBox) {

    /** «ул. Горвал, д. 6, г. Волоколамск, Московская область»: on one line, small to large, without the postcode. */
    public String onOneLine() {
        return Stream.of(street, house, poBox, locality, city, district, region)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
