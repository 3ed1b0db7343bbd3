package konvert.letter.phrase;

/**
 * What a place in a letter means.
 *
 * @param start index of its first character in the letter
 * @param end index behind its last
 * @param phrase the phrase of the book that stands there
 * @param meaning what it says there, with what stands in its gap
 */
public record Gloss(int start, int end, Phrase phrase, String meaning) {}
