package konvert.directory;

import java.util.Locale;

/** What people can be narrowed by. In each several values may be chosen, of which one must fit. */
public enum Facet {
    /** Federal subject as the facility has it: «Московская область». */
    REGION,
    /** What sort of place it is: {@link konvert.post.FacilityKind.Kind}, "remand_prison". */
    KIND,
    /** Article of the Criminal Code without its part: «207.3». */
    ARTICLE,
    /** {@link #YES} where there is an address and nothing says that the person is elsewhere. */
    WRITABLE,
    /** Id of an e-letter service. */
    SERVICE,
    /** {@link #YES} where the birthday is within {@value Birthdays#SOON_DAYS} days. */
    BIRTHDAY,
    /** ISO 639 code; Russian where the directory names no language. */
    LANGUAGE,
    /** The address was last known right more than so many months ago: "12"; or {@link #UNKNOWN}. */
    ADDRESS_AGE;

    /** The only value of a facet that is there or not. */
    public static final String YES = "yes";

    /** Nobody knows when the address was last right. */
    public static final String UNKNOWN = "unknown";

    /** Small letters, for keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
