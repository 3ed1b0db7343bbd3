package konvert.app.letter;

/** What a checkbox adds to the envelope or takes away; the key of its label ends with the name in small letters. */
public enum EnvelopeExtra {
    CAPTIONS,
    NO_INDEX_STAMP,
    AIR_MAIL,
    REGISTERED,
    RETURN_ON_BACK,
    CYRILLIC_ONLY,
    ON_SHEET,
    SENDER_ABOVE
}
