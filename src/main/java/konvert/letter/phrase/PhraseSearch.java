package konvert.letter.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words a phrase is found by, each language by itself. */
final class PhraseSearch {

    /** How German letters are typed without them, and how the folded words have them. */
    private static final List<List<String>> UMLAUTS =
            List.of(List.of("ae", "a"), List.of("oe", "o"), List.of("ue", "u"));

    private record Found(Set<String> inPhrase, Set<String> around) {}

    private final List<Found> languages = new ArrayList<>();

    PhraseSearch(Phrase phrase) {
        Translated title = phrase.topic().title();
        List<Translated> options = phrase.choices().map(Choices::options).orElse(List.of());
        add(
                List.of(phrase.vy(), phrase.ty()),
                title.ru(),
                options.stream().map(Translated::ru).toList());
        add(
                List.of(phrase.de(), phrase.du()),
                title.de(),
                options.stream().map(Translated::de).toList());
        add(
                List.of(phrase.en()),
                title.en(),
                options.stream().map(Translated::en).toList());
    }

    private void add(List<String> texts, String title, List<String> options) {
        languages.add(new Found(
                words(texts),
                words(Stream.concat(Stream.of(title), options.stream()).toList())));
    }

    private static Set<String> words(Collection<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(FoldedWord.words(text)));
        return words;
    }

    /** Whether the phrase itself has words that begin with all of those, in one language. */
    boolean inPhrase(List<String> typed) {
        return languages.stream()
                .anyMatch(language -> typed.stream().allMatch(word -> begins(language.inPhrase, word)));
    }

    /** The same of the phrase together with its topic and the options of its gap. */
    boolean around(List<String> typed) {
        return languages.stream()
                .anyMatch(language -> typed.stream()
                        .allMatch(word -> begins(language.inPhrase, word) || begins(language.around, word)));
    }

    /** Whether the phrase or an option of its gap has a word with one of those beginnings, as an interest has it. */
    boolean names(Collection<String> beginnings) {
        return languages.stream()
                .anyMatch(language -> Stream.concat(language.inPhrase.stream(), language.around.stream())
                        .anyMatch(word -> beginnings.stream().anyMatch(it -> Topic.begins(word, FoldedWord.fold(it)))));
    }

    private static boolean begins(Set<String> words, String typed) {
        String plain = typed;
        for (List<String> umlaut : UMLAUTS) {
            plain = plain.replace(umlaut.getFirst(), umlaut.getLast());
        }
        String withUmlaut = plain;
        return words.stream().anyMatch(word -> word.startsWith(typed) || word.startsWith(withUmlaut));
    }
}
