package konvert.letter.phrase;

import java.util.Locale;
import java.util.Optional;
import konvert.russian.Gender;
import konvert.russian.GenderedText;
import konvert.russian.Pronoun;
import org.jspecify.annotations.Nullable;

/**
 * A phrase for a letter, in Russian with what it means. A gap stands as {@code <list>}, in every language; without an
 * option it is {@link Prompts#GAP}, which must not reach paper.
 *
 * @param vy the Russian to a reader addressed with вы, gendered words as in {@link GenderedText}
 * @param ty the same to a reader addressed with ты
 * @param de the German, which addresses the reader with Sie
 * @param du the German, which addresses the reader with du
 * @param gap what may stand in its gap; none where it has none
 */
public record Phrase(
        String id,
        Topic topic,
        String vy,
        String ty,
        String en,
        String de,
        String du,
        @Nullable Choices gap) {

    /** What may stand in its gap. */
    public Optional<Choices> choices() {
        return Optional.ofNullable(gap);
    }

    /** The Russian in agreement with writer and reader, the gap open; where a gender is not known both forms stand. */
    public String in(Pronoun pronoun, Gender writer, Gender reader) {
        return in(pronoun, writer, reader, Choices.own(Prompts.GAP));
    }

    /** The same with an option of {@link #choices} in the gap. */
    public String in(Pronoun pronoun, Gender writer, Gender reader, Translated option) {
        return GenderedText.resolve(unresolved(pronoun, option), writer, reader).text();
    }

    /** The same with its gendered words still to be resolved, as {@link GenderedText} says. */
    public String unresolved(Pronoun pronoun, Translated option) {
        return fill(pronoun == Pronoun.TY ? ty : vy, option.ru());
    }

    /** What it says, in that language; the gap is «…». */
    public String meaning(Locale language, Pronoun pronoun) {
        return meaning(language, pronoun, Choices.own("…"));
    }

    /** The same with an option of {@link #choices} in the gap. */
    public String meaning(Locale language, Pronoun pronoun, Translated option) {
        return switch (language.getLanguage()) {
            case "ru" -> in(pronoun, Gender.UNKNOWN, Gender.UNKNOWN, option);
            case "de" -> fill(pronoun == Pronoun.TY ? du : de, option.de());
            default -> fill(en, option.en());
        };
    }

    private String fill(String text, String option) {
        return gap == null ? text : text.replace("<" + gap.id() + ">", option);
    }
}
