package konvert.letter.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konvert.russian.Gender;
import konvert.russian.Pronoun;

/** Every form in which a phrase of the book may stand in a letter, by its first word. */
final class PhraseForms {

    private static final Translated OPEN = Choices.own("…");

    /**
     * A form.
     *
     * @param words folded; without the gap where that is open
     * @param option what stands in its gap
     */
    record Form(List<String> words, Phrase phrase, Pronoun pronoun, Translated option) {

        /** Whether words of the writer's own follow. */
        boolean endsInOwnWord() {
            return phrase.choices().filter(Choices::isOwnWord).isPresent();
        }
    }

    private PhraseForms() {}

    /** The forms that begin with that word, the longest first. */
    static List<Form> beginningWith(String word) {
        return Loaded.FORMS.getOrDefault(word, List.of());
    }

    private static Map<String, List<Form>> all() {
        Map<String, List<Form>> forms = new HashMap<>();
        for (Phrase phrase : Phrasebook.load().phrases()) {
            Set<List<String>> met = new LinkedHashSet<>();
            for (Pronoun pronoun : Pronoun.values()) {
                for (List<String> words : wordings(phrase, pronoun, OPEN)) {
                    add(forms, met, new Form(words, phrase, pronoun, OPEN));
                }
                for (Translated option : phrase.choices().map(Choices::options).orElse(List.of())) {
                    for (List<String> words : wordings(phrase, pronoun, option)) {
                        add(forms, met, new Form(words, phrase, pronoun, option));
                    }
                }
            }
        }
        forms.values()
                .forEach(same ->
                        same.sort(Comparator.comparingInt(form -> -form.words().size())));
        return forms;
    }

    private static void add(Map<String, List<Form>> forms, Set<List<String>> met, Form form) {
        if (met.add(form.words())) {
            forms.computeIfAbsent(form.words().getFirst(), word -> new ArrayList<>())
                    .add(form);
        }
    }

    /** In every gender, and as it stands where gendered words are left for the printing to agree. */
    private static Set<List<String>> wordings(Phrase phrase, Pronoun pronoun, Translated option) {
        Set<List<String>> wordings = new LinkedHashSet<>();
        wordings.add(FoldedWord.words(phrase.unresolved(pronoun, option)));
        for (Gender writer : Gender.values()) {
            for (Gender reader : Gender.values()) {
                wordings.add(FoldedWord.words(phrase.in(pronoun, writer, reader, option)));
            }
        }
        return wordings;
    }

    /** Worked out when first asked for. */
    private static final class Loaded {
        static final Map<String, List<Form>> FORMS = all();
    }
}
