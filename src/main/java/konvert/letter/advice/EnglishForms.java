package konvert.letter.advice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an English word may be a form of: regular endings taken off; irregular forms stand in the rules themselves. */
final class EnglishForms {

    private static final Pattern HYPHEN = Pattern.compile("-");

    private EnglishForms() {}

    static Set<String> of(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        add(folded, forms);
        if (folded.indexOf('-') > 0) {
            HYPHEN.splitAsStream(folded).filter(part -> part.length() > 1).forEach(part -> add(part, forms));
        }
        return Set.copyOf(forms);
    }

    private static void add(String word, Set<String> forms) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        forms.add(word);
        forms.add(plain);
        without(plain, "ies", "y", forms);
        without(plain, "es", "", forms);
        if (!plain.endsWith("ss")) {
            without(plain, "s", "", forms);
        }
        without(plain, "ied", "y", forms);
        for (String ending : new String[] {"ed", "ing", "er", "ers"}) {
            without(plain, ending, "", forms);
            without(plain, ending, "e", forms);
            int stem = plain.length() - ending.length();
            if (plain.endsWith(ending) && stem > 2 && plain.charAt(stem - 1) == plain.charAt(stem - 2)) {
                forms.add(plain.substring(0, stem - 1));
            }
        }
    }

    private static void without(String word, String ending, String instead, Set<String> forms) {
        if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
            forms.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }
}
