package konvert.tools;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts that go on an envelope, from two published addresses of one facility. The newer one rules. A part it lacks
 * is taken from the older one only where both name the same innermost settlement:
 *
 * <ul>
 *   <li>the district, or else the outer settlement, where the settlement is no town and the newer one names neither;
 *   <li>street and house, where the newer one has neither street, house nor post-office box;
 *   <li>the house, where both name the same street;
 *   <li>the street's name without a second type word («ул. Доковский проезд» where the older one says «Доковский
 *       проезд»).
 * </ul>
 */
final class CanonicalAddress {

    private static final Pattern TYPE_WORD =
            Pattern.compile("ул\\. .*(?:проезд|шоссе|проспект|тракт|набережная|бульвар)");

    private CanonicalAddress() {}

    static AddressText of(AddressText newer, @Nullable AddressText older) {
        String settlement = AddressText.key(newer.locality());
        if (older == null || settlement.isEmpty()) {
            return newer;
        }
        boolean sameSettlement = settlement.equals(AddressText.key(older.locality()));
        boolean sameArea = !sameSettlement && settlement.equals(AddressText.key(older.street()));
        return sameSettlement || sameArea ? filled(newer, older, sameArea) : newer;
    }

    /** @param sameArea the settlement of the newer one stands as the street of the older one («мкр. Верхний Чов») */
    private static AddressText filled(AddressText newer, AddressText older, boolean sameArea) {
        boolean needsOuter = !AddressText.isTown(newer.locality()) && newer.city() == null && newer.district() == null;
        String district = needsOuter ? older.district() : newer.district();
        String outer = sameArea ? older.locality() : older.city();
        var settlements = needsOuter && district == null && outer != null
                ? List.of(Objects.requireNonNull(newer.locality()), outer)
                : newer.settlements();
        String street = newer.street();
        String house = newer.house();
        if (street == null && house == null && newer.poBox() == null) {
            street = sameArea ? null : older.street();
            house = older.house();
        } else if (street != null && !sameArea) {
            if (house == null && newer.poBox() == null && sameStreet(street, older.street())) {
                house = older.house();
            }
            if (street.equalsIgnoreCase("ул. " + older.street())
                    && TYPE_WORD.matcher(street).matches()) {
                street = older.street();
            }
        }
        return new AddressText(newer.region(), district, settlements, street, house, newer.poBox());
    }

    private static boolean sameStreet(String one, @Nullable String other) {
        return AddressText.key(one).equals(AddressText.key(other));
    }
}
