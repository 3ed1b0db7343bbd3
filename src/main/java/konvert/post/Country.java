package konvert.post;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A country letters are posted in.
 *
 * @param code ISO 3166-1 alpha-2
 * @param language BCP 47 tag of the language country lines are written in there
 * @param russia Russia in that language, in capitals («RUSSLAND»)
 * @param use the form of the address block its post wants on letters to Russia
 * @param paper id of its usual paper
 * @param envelope id of its usual envelope
 * @param romanisation how names are read there, in the Latin lines of an envelope; the file leaves out English
 */
public record Country(
        String code,
        String nameEn,
        String nameRu,
        String language,
        String russia,
        AddressUse use,
        String paper,
        String envelope,
        Scheme romanisation) {

    /** What fonts for Europe have: Latin up to Extended-A, the Romanian Ș and Ț, Cyrillic. */
    private static final Pattern EUROPEAN = Pattern.compile("[ -\\u017f\\u0218-\\u021b\\u0400-\\u04ff]+");

    /** Reads a country of the file. */
    public Country {
        romanisation = Objects.requireNonNullElse(romanisation, Scheme.ENGLISH);
    }

    /** The form of the address block its post wants on letters to that country. */
    public AddressUse use(Country to) {
        if (equals(to)) {
            return AddressUse.DOMESTIC;
        }
        return use == AddressUse.DOMESTIC ? AddressUse.ABROAD : use;
    }

    /**
     * The name of that country in the language of this one, in capitals: «RUSSLAND», «БІЛОРУСЬ»; in English where the
     * name has letters that few fonts have.
     */
    String named(Country to) {
        if (to.equals(Countries.RUSSIA)) {
            return russia;
        }
        Locale spoken = Locale.forLanguageTag(language);
        if (language.equals("ru") || language.equals("en")) {
            return to.name(spoken).toUpperCase(spoken);
        }
        String name = Locale.of("", to.code).getDisplayCountry(spoken).toUpperCase(spoken);
        return EUROPEAN.matcher(name).matches() ? name : to.nameEn.toUpperCase(Locale.ROOT);
    }

    /** A country is its code. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country country && country.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
