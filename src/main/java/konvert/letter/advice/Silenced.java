package konvert.letter.advice;

/**
 * A finding that the writer means as it is; kept with the draft.
 *
 * @param topic id of the topic
 * @param text its words
 * @param occurrence the how manieth with these words, from 0
 */
public record Silenced(String topic, String text, int occurrence) {}
