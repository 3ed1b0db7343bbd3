package konvert.directory;

/** Where a person of the directory comes from. */
public enum Origin {
    /** The directory that was read. */
    DIRECTORY("directory"),
    /** The user: the directory does not have the person. */
    ADDED("added"),
    /** The directory, with something the user knows better. */
    CORRECTED("corrected");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** As in JSON and in the keys of the words. */
    public String code() {
        return code;
    }
}
