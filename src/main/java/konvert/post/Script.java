package konvert.post;

/** The letters a line is written in; Latin lines are set smaller. */
public enum Script {
    CYRILLIC,
    LATIN
}
