package konvert.russian;

import java.util.Locale;
import java.util.regex.Pattern;

/** The plural form a count asks for, after the CLDR plural rules for whole numbers in Russian and English. */
public enum Plural {
    /** 1 письмо, 21 письмо; 1 letter. */
    ONE,
    /** 2 письма, 34 письма; English has none. */
    FEW,
    /** 5 писем, 11 писем; 2 letters. */
    MANY;

    /** The form for {@code count} in the language of {@code locale}: Russian, or else English. */
    public static Plural form(long count, Locale locale) {
        return locale.getLanguage().equals("ru") ? russian(count) : count == 1 ? ONE : MANY;
    }

    /** The form of a Russian noun after {@code count}. */
    public static Plural russian(long count) {
        long tens = Math.abs(count % 100);
        long ones = tens % 10;
        if ((tens >= 11 && tens <= 14) || ones == 0 || ones >= 5) {
            return MANY;
        }
        return ones == 1 ? ONE : FEW;
    }

    /** A Russian noun in its three forms: письмо, письма, писем. */
    public record Noun(String one, String few, String many) {

        /**
         * The number with the noun: «21 письмо», «10\u00a0000 писем», «−2 письма»; from five digits on with no-break
         * spaces between the thousands (Мильчин А. Э., Чельцова Л. К. Справочник издателя и автора, numbers in figures).
         */
        public String after(long count) {
            return figures(count)
                    + '\u00a0'
                    + switch (russian(count)) {
                        case ONE -> one;
                        case FEW -> few;
                        case MANY -> many;
                    };
        }

        private static String figures(long count) {
            String figures = Long.toString(count).replace('-', '−');
            return Math.abs(count / 10_000) == 0
                    ? figures
                    : THOUSANDS.matcher(figures).replaceAll("\u00a0");
        }
    }

    /** Between digits, where three, six or more follow. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
}
