package konvert.russian;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person is called when spoken to. */
public final class SpokenName {

    private SpokenName() {}

    /**
     * «Александр Сергеевич» or «Александр»: with ты the given name; with вы the patronymic too where there is one, unless
     * the person was born after 1984, the custom of letter-writing groups. A patronymic with «оглы» or «кызы» is not
     * spoken, and nobody is called by an initial. Of several given names the first is spoken; a name of single
     * syllables («Чен Ын», «Жан Поль») is one name. Empty when no given name is known.
     */
    public static String of(PersonName name, @Nullable Year born, Pronoun pronoun) {
        String given = given(name.given());
        boolean byPatronymic = !given.isEmpty() && pronoun == Pronoun.VY && !isYoung(born);
        return byPatronymic ? (given + " " + patronymic(name.patronymic())).strip() : given;
    }

    private static boolean isYoung(@Nullable Year born) {
        return born != null
                && born.getValue() > LetterEtiquette.get().patronymic().lastYearOfBirth();
    }

    private static String given(@Nullable String given) {
        List<String> names = words(given);
        boolean syllables = names.stream().allMatch(name -> Letters.syllables(Letters.folded(name)) == 1);
        return syllables ? String.join(" ", names) : names.getFirst();
    }

    private static String patronymic(@Nullable String patronymic) {
        List<String> words = words(patronymic);
        String last = words.isEmpty() ? "" : Letters.folded(words.getLast());
        boolean unspoken =
                LetterEtiquette.get().patronymic().unspoken().stream().anyMatch(last::endsWith);
        return unspoken ? "" : String.join(" ", words);
    }

    /** The words, none of them where one is an initial. */
    private static List<String> words(@Nullable String part) {
        return Optional.ofNullable(part)
                .map(Letters::tidy)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(" ")))
                .filter(words -> words.stream().noneMatch(word -> word.contains(".") || word.length() == 1))
                .orElse(List.of());
    }
}
