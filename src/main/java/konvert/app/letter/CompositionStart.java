package konvert.app.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import konvert.directory.Addressees;
import konvert.directory.Person;
import konvert.journal.Correspondence.Terms;
import konvert.journal.Draft;
import konvert.journal.DraftStyle;
import konvert.letter.Letter;
import konvert.letter.SenderProfile;
import konvert.pdf.LetterStyle;
import konvert.pdf.Photos;
import konvert.pdf.Typeface;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.russian.Closing;
import konvert.russian.Gender;
import konvert.russian.Pronoun;
import org.jspecify.annotations.Nullable;

/**
 * How a letter begins: as its draft was left, or as letters were last written.
 *
 * @param writing what was last chosen
 * @param terms how one writes to the person
 */
record CompositionStart(Writing writing, Terms terms, LocalDate today) {

    Composition of(Person person, SenderProfile sender, Optional<Draft> begun, boolean envelopeOnly) {
        Pronoun kept = terms.address();
        Letter letter = begun.map(draft -> new Letter(
                        draft.place(),
                        Objects.requireNonNullElse(draft.date(), today),
                        draft.greeting(),
                        draft.text(),
                        draft.signature()))
                .orElseGet(() -> new Letter(
                        sender.place(), today, greeting(person, kept), "", Closing.fitting(sender.signature(), kept)));
        DraftStyle style = begun.isPresent() ? begun.get().style() : null;
        return new Composition(
                letter,
                begun.flatMap(draft -> Gender.ofCode(draft.writer())).orElse(sender.gender()),
                begun.flatMap(draft -> Pronoun.ofCode(draft.pronoun())).orElse(begun.isPresent() ? Pronoun.VY : kept),
                envelopeOnly,
                sender.returnAddress(),
                sender.printsAddress(),
                writing.dative(),
                writing.format(),
                writing.postedIn(),
                paper(style),
                style(style),
                writing.extras(),
                begun.map(Draft::enclosures).orElse(Map.of()),
                begun.map(draft ->
                                new Photos(draft.photos().stream().map(Path::of).toList(), draft.photosAPage()))
                        .orElse(Photos.NONE));
    }

    /** How a letter is set, as its draft keeps it. */
    static DraftStyle kept(Composition composition) {
        LetterStyle style = composition.style();
        return new DraftStyle(
                style.typeface().name(),
                style.sizePt(),
                style.justified(),
                style.hyphenated(),
                style.typographic(),
                style.header(),
                style.duplex(),
                composition.paper().id());
    }

    private LetterStyle style(@Nullable DraftStyle kept) {
        if (kept == null) {
            return writing.style();
        }
        return new LetterStyle(
                Arrays.stream(Typeface.values())
                        .filter(each -> each.name().equals(kept.typeface()))
                        .findFirst()
                        .orElse(writing.style().typeface()),
                kept.sizePt(),
                kept.justified(),
                kept.hyphenated(),
                kept.typographic(),
                kept.header(),
                kept.duplex());
    }

    private Paper paper(@Nullable DraftStyle kept) {
        return Optional.ofNullable(kept)
                .flatMap(style -> Papers.all().stream()
                        .filter(paper -> paper.id().equals(style.paper()))
                        .findFirst())
                .orElseGet(writing::sheet);
    }

    private static String greeting(Person person, Pronoun pronoun) {
        return pronoun == Pronoun.VY
                ? Addressees.greeting(person)
                : Addressees.greetings(person, pronoun).getFirst();
    }
}
