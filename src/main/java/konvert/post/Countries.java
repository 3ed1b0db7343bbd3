package konvert.post;

import java.util.List;
import java.util.Optional;

/** The countries letters are posted in, from {@code resources/post/countries.json}. */
public final class Countries {

    private record File(Country abroad, List<Country> countries) {}

    private static final File FILE = PostData.read("countries.json", File.class);

    /** What holds while nobody has said where the letter is posted: abroad, in English (code XX). */
    public static final Country ABROAD = FILE.abroad();

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
}
