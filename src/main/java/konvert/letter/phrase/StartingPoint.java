package konvert.letter.phrase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.directory.Localised;

/**
 * A letter to begin with, in one length: prompts that want the writer's own words.
 *
 * @param id of the occasion, the same in every length
 */
public record StartingPoint(String id, Translated title, Length length, List<Prompt> parts) {

    /** How long the letter is to become. */
    public enum Length {
        SHORT,
        MEDIUM,
        LONG
    }

    /**
     * A prompt.
     *
     * @param text what to write about
     * @param phrases what of the phrasebook fits
     * @param interests whether what the reader likes fits as well
     */
    public record Prompt(Translated text, List<Phrase> phrases, boolean interests) {

        public Prompt {
            phrases = List.copyOf(phrases);
        }

        /** The phrases that fit; of a prompt that interests fit, those on the reader's interests come first. */
        public List<Phrase> suggested(List<Localised> readerLikes) {
            Stream<Phrase> liked = interests ? Phrasebook.load().forInterests(readerLikes).stream() : Stream.of();
            return Stream.concat(liked, phrases.stream()).distinct().toList();
        }
    }

    public StartingPoint {
        parts = List.copyOf(parts);
    }

    /** The text to begin with: each prompt a paragraph, in brackets as {@link Prompts} says. */
    public String text(Locale language) {
        return parts.stream()
                .map(prompt -> Prompts.line(prompt.text().in(language)))
                .collect(Collectors.joining("\n\n"));
    }
}
