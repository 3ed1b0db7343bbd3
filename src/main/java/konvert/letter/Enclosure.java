package konvert.letter;

import java.util.Locale;

/**
 * Something that lies in the envelope besides the letter.
 *
 * @param nameRu in the plural
 * @param single the same in the singular
 * @param one with the number one, in the accusative: «фотографию»
 * @param few with two: «фотографии»
 * @param many with five: «фотографий»
 * @param grams weight of one piece, in g
 */
public record Enclosure(
        String id, String nameEn, String nameRu, String single, String one, String few, String many, double grams) {

    /** What it is called in the reader's language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ru") ? nameRu : nameEn;
    }

    /** What it is called in an inventory that says how many there are. */
    public String listed(int count) {
        return count == 1 ? single : nameRu;
    }
}
