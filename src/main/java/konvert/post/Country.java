package konvert.post;

import java.util.Locale;
import java.util.Objects;
import konvert.russian.Scheme;

/**
 * A country letters are posted in.
 *
 * @param code ISO 3166-1 alpha-2
 * @param russia Russia in a language of that country, in capitals («RUSSLAND»)
 * @param use the form of the address block its post wants
 * @param paper id of its usual paper
 * @param envelope id of its usual envelope
 * @param romanisation how names are read there, in the Latin lines of an envelope; the file leaves out English
 */
public record Country(
        String code,
        String nameEn,
        String nameRu,
        String russia,
        AddressUse use,
        String paper,
        String envelope,
        Scheme romanisation) {

    /** Reads a country of the file. */
    public Country {
        romanisation = Objects.requireNonNullElse(romanisation, Scheme.ENGLISH);
    }

    /** Its name in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
