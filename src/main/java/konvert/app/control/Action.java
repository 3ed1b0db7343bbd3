package konvert.app.control;

/** Something one can do next, and its name as it stands on a button or link. */
public record Action(String name, Runnable run) {}
