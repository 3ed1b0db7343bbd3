package konvert.post;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The countries letters are posted in, from {@code resources/post/countries.json}. */
public final class Countries {

    private record File(Country abroad, List<Country> countries) {}

    private static final File FILE = PostData.read("countries.json", File.class);

    /** What holds while nobody has said where the letter is posted: abroad, in English (code XX). */
    public static final Country ABROAD = FILE.abroad();

    /** Where most letters go, and most answers are posted. */
    public static final Country RUSSIA = byCode("RU").orElseThrow();

    private Countries() {}

    /** Every country by its code, without {@link #ABROAD}. */
    public static List<Country> all() {
        return FILE.countries();
    }

    /** The country of an ISO 3166-1 alpha-2 code in any case; {@link #ABROAD} for XX. */
    public static Optional<Country> byCode(String code) {
        String wanted = code.strip();
        if (wanted.equalsIgnoreCase(ABROAD.code())) {
            return Optional.of(ABROAD);
        }
        return all().stream().filter(c -> c.code().equalsIgnoreCase(wanted)).findFirst();
    }

    /**
     * The country a prison is in.
     *
     * @param code ISO 3166-1 alpha-2; none for Russia. Of a country that is not in the file only the names are known
     */
    public static Country ofPlace(@Nullable String code) {
        return code == null ? RUSSIA : byCode(code).orElseGet(() -> named(code));
    }

    private static Country named(String code) {
        Locale place = Locale.of("", code);
        return new Country(
                code,
                place.getDisplayCountry(Locale.ENGLISH),
                place.getDisplayCountry(Locale.of("ru")),
                ABROAD.language(),
                ABROAD.russia(),
                ABROAD.use(),
                ABROAD.paper(),
                ABROAD.envelope(),
                ABROAD.romanisation());
    }
}
