package konvert.russian;

import java.util.Locale;

/** The plural form a count asks for, after the CLDR plural rules for whole numbers in Russian and English. */
public enum Plural {
    /** 1 письмо, 21 письмо; 1 letter. */
    ONE,
    /** 2 письма, 34 письма; English has none. */
    FEW,
    /** 5 писем, 11 писем; 2 letters. */
    MANY;

    /** The form for {@code count} in the language of {@code locale}: Russian, or else English. */
    public static Plural form(int count, Locale locale) {
        return locale.getLanguage().equals("ru") ? russian(count) : count == 1 ? ONE : MANY;
    }

    /** The form of a Russian noun after {@code count}. */
    public static Plural russian(int count) {
        int tens = Math.abs(count % 100);
        int ones = tens % 10;
        if ((tens >= 11 && tens <= 14) || ones == 0 || ones >= 5) {
            return MANY;
        }
        return ones == 1 ? ONE : FEW;
    }
}
