package konvert.post;

/** What an address block is for. */
public enum AddressUse {
    /** Posted in the country it goes to: no country line. */
    DOMESTIC,
    /** Posted abroad: Russian lines, the country last in the sender's language and in Russian. */
    ABROAD,
    /** Posted abroad where the post wants Latin letters too: each Cyrillic line followed by a smaller Latin one. */
    BILINGUAL
}
