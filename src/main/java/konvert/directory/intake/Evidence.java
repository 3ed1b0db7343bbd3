package konvert.directory.intake;

/**
 * The words a value was read from.
 *
 * @param field as the person record names it: "name", "born", "charges"; "address.postcode" for a part of the address
 * @param start where they begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Evidence(String field, int start, int end) {}
