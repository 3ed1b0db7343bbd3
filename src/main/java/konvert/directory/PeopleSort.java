package konvert.directory;

import java.util.Locale;

/** In which order people stand. */
public enum PeopleSort {
    /** Best match first; without a query as the file has them. */
    BEST,
    /** By surname, given name and patronymic as a Russian dictionary has them. */
    NAME,
    /** Whose birthday comes next; those whose day is not known last. */
    BIRTHDAY,
    /** Whose address was last known right; those of whom nobody knows last. */
    FRESHNESS;

    /** Small letters, for keys of words and for the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
