package konvert.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.regex.Pattern;
import konvert.post.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * A place where people are held.
 *
 * @param id stable, ASCII
 * @param name official name («ФКУ «ИК № 10 УФСИН России по Алтайскому краю»»)
 * @param type «ИК», «СИЗО», «Т» … as in {@code resources/post/facility-kinds.json}
 * @param number of the facility; some have none
 * @param body id of the territorial body; none for facilities of the service itself and for hospitals of others
 * @param region federal subject, also where the address has none («Москва»)
 * @param country ISO 3166-1 alpha-2 code of the country whose prison it is; none means Russia
 * @param address canonical parts: what goes on the envelope
 * @param nickname «Лефортово»
 * @param otherNames other spellings seen
 * @param ended where it is no more, or not under that name
 * @param sources where the address was seen, newest first; where they disagree each value stands
 */
public record Facility(
        String id,
        String name,
        String type,
        @Nullable Integer number,
        @Nullable String body,
        String region,
        @Nullable String country,
        PostalAddress address,
        @Nullable String nickname,
        List<String> otherNames,
        @Nullable Ended ended,
        List<Source> sources) {

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

    /** One source's value of the address, as it stood there. */
    public record Source(
            String url,
            LocalDate date,
            @Nullable String postcode,
            @Nullable String address) {

        public Source {
            Check.text(url, "url");
            Check.present(date, "date");
        }
    }

    public Facility {
        Check.id(id, "id");
        Check.text(name, "name");
        Check.text(type, "type");
        Check.text(region, "region");
        Check.that(
                country == null
                        || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country),
                "country",
                "country");
        Check.present(address, "address");
        Check.that(
                address.postcode() != null
                        && POSTCODE.matcher(address.postcode()).matches(),
                "address.postcode",
                "postcode");
        otherNames = Check.list(otherNames, "otherNames");
        sources = Check.list(sources, "sources");
    }
}
