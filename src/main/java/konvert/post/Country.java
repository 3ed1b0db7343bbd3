package konvert.post;

/**
 * A country letters are posted in.
 *
 * @param code ISO 3166-1 alpha-2
 * @param russia Russia in a language of that country, in capitals («RUSSLAND»)
 * @param use the form of the address block its post wants
 * @param paper id of its usual paper
 * @param envelope id of its usual envelope
 */
public record Country(
        String code, String nameEn, String nameRu, String russia, AddressUse use, String paper, String envelope) {}
