package konvert.post;

import java.util.ArrayList;
import java.util.List;
import konvert.post.PublishedAddress.Warning;
import konvert.post.Regions.Region;
import org.jspecify.annotations.Nullable;

/** What does not fit together in a block. */
final class AddressDoubts {

    private AddressDoubts() {}

    /** The same address with its warnings. */
    static PublishedAddress added(PublishedAddress read, @Nullable String otherPostcode) {
        List<Warning> warnings = new ArrayList<>();
        String postcode = read.postcode();
        if (postcode != null && otherPostcode != null) {
            warnings.add(new Warning("address.two-postcodes", List.of(postcode, otherPostcode)));
        }
        if (postcode != null && postcode.length() == 6) {
            String written = regionWritten(read);
            List<Region> regions = written == null ? List.of() : Regions.named(written);
            if (written != null && !regions.isEmpty() && regions.stream().noneMatch(region -> region.fits(postcode))) {
                Region owner = Regions.ofPostcode(postcode);
                warnings.add(
                        owner == null
                                ? new Warning("address.postcode-nowhere", List.of(postcode, written))
                                : new Warning("address.postcode-region", List.of(postcode, owner.name(), written)));
            }
        }
        return new PublishedAddress(
                read.people(),
                postcode,
                read.region(),
                read.district(),
                read.city(),
                read.locality(),
                read.street(),
                read.house(),
                read.poBox(),
                read.facility(),
                read.unit(),
                read.country(),
                read.status(),
                read.services(),
                warnings);
    }

    /** The region of the address; where it names none, that of the facility. */
    private static @Nullable String regionWritten(PublishedAddress read) {
        if (read.region() != null) {
            return read.region();
        }
        if (read.facility() == null) {
            return null;
        }
        BlockText name = BlockText.of(read.facility());
        for (int i = 0; i < name.size(); i++) {
            if (BlockWords.BEFORE_REGION.end(name, i) > i) {
                int region = "г".equals(name.token(i + 1).word()) ? i + 2 : i + 1;
                int end = Regions.end(name, region);
                // a body of two regions fits either
                return end > region && end == name.size() ? name.written(region, end) : null;
            }
        }
        return null;
    }
}
