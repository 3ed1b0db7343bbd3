package konvert.russian;

import java.util.Map;

/** Russian in Latin letters as English newspapers write it: Sergeevich, Ruzsky, Yandiev. */
public final class Romanisation {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Romanisation() {}

    /** The text with every Russian letter in Latin ones; all else stays. */
    public static String english(String cyrillic) {
        String text = cyrillic.replaceAll("(?:ий|ый)(?!\\p{L})", "й");
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String letters = LETTERS.get(Character.toLowerCase(c));
            if (letters == null) {
                latin.append(c);
            } else if (Character.isUpperCase(c) && !letters.isEmpty()) {
                latin.append(Character.toUpperCase(letters.charAt(0))).append(letters.substring(1));
            } else {
                latin.append(letters);
            }
        }
        return latin.toString();
    }
}
