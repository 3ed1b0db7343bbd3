package konvert.tools;

/** Slips of typing in published Russian text. */
final class Cyrillic {

    private static final String LATIN = "ABCEHKMOPTXaceopxy";
    private static final String RUSSIAN = "АВСЕНКМОРТХасеорху";

    private Cyrillic() {}

    /** The text with Latin letters that look Russian made Russian, and single spaces. */
    static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < cleaned.length(); i++) {
            int latin = LATIN.indexOf(cleaned.charAt(i));
            if (latin >= 0) {
                cleaned.setCharAt(i, RUSSIAN.charAt(latin));
            }
        }
        return cleaned.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** A name with a closing quotation mark that nothing opened taken away. */
    static String balanced(String name) {
        int open = 0;
        StringBuilder balanced = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            open += c == '«' ? 1 : 0;
            if (c != '»' || open > 0) {
                balanced.append(c);
                open -= c == '»' ? 1 : 0;
            }
        }
        return balanced.toString();
    }
}
