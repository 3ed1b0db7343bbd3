package konvert.letter.phrase;

import java.util.Locale;

/** A text in the three languages of the phrasebook. */
public record Translated(String en, String ru, String de) {

    /** The text in that language, or else in English. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> ru;
            case "de" -> de;
            default -> en;
        };
    }
}
