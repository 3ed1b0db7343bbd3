package konvert.app.letter;

/** What stands beside a letter while it is written. */
public enum Aside {
    PAGES,
    PHRASES,
    ADVICE
}
