package konvert.journal;

/**
 * A letter not finished.
 *
 * @param person id of the person it is for
 * @param place where it is written; an empty text for none
 * @param greeting the greeting line
 * @param text the paragraphs
 * @param signature the name under it
 */
public record Draft(String person, String place, String greeting, String text, String signature) {}
