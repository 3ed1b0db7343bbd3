package konvert.app.letter;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import konvert.app.control.Looking;
import konvert.file.UserFolders;
import konvert.pdf.LetterStyle;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import org.jspecify.annotations.Nullable;

/**
 * What was last chosen for a letter, and is chosen for the next one; who writes stands in the sender's profile.
 *
 * @param country code of the country of posting
 * @param envelope id of the envelope
 * @param paper id of the paper
 * @param style how letters are set
 * @param folder where the PDFs go; none for the documents
 * @param latinKeys Latin keys write Cyrillic
 * @param ownBeside the letter in one's own language stands beside the Russian one
 * @param extras what else is printed on the envelope, and how
 * @param meanings language the phrasebook explains itself in: en, de, ru; none for that of the window
 * @param aside what stands beside the letter while it is written
 * @param looking how one looks at the pages
 * @param reply what is enclosed for an answer
 */
public record Writing(
        String country,
        String envelope,
        String paper,
        LetterStyle style,
        @Nullable String folder,
        boolean dative,
        boolean latinKeys,
        boolean ownBeside,
        EnvelopeExtras extras,
        @Nullable String meanings,
        Aside aside,
        Looking looking,
        ReplyChoices reply) {

    /** What a file of another version leaves out has the value of a first start. */
    public Writing {
        country = Objects.requireNonNullElse(country, Countries.ABROAD.code());
        envelope = Objects.requireNonNullElse(envelope, Countries.ABROAD.envelope());
        paper = Objects.requireNonNullElse(paper, Countries.ABROAD.paper());
        style = Objects.requireNonNullElse(style, LetterStyle.USUAL);
        extras = Objects.requireNonNullElse(extras, EnvelopeExtras.NONE);
        aside = Objects.requireNonNullElse(aside, Aside.PAGES);
        looking = Objects.requireNonNullElse(looking, Looking.first());
        reply = Objects.requireNonNullElse(reply, ReplyChoices.FIRST);
    }

    /** The choices of a first start. */
    public static Writing first() {
        return new Writing(
                Countries.ABROAD.code(),
                Countries.ABROAD.envelope(),
                Countries.ABROAD.paper(),
                LetterStyle.USUAL,
                null,
                true,
                false,
                false,
                EnvelopeExtras.NONE,
                null,
                Aside.PAGES,
                Looking.first(),
                ReplyChoices.FIRST);
    }

    /** With what is chosen now; paper and style of an old letter only where they were changed, for it has its own. */
    Writing with(Composition was, Composition now) {
        return new Writing(
                now.country().code(),
                now.envelope().id(),
                now.paper().equals(was.paper()) ? paper : now.paper().id(),
                now.style().equals(was.style()) ? style : now.style(),
                folder,
                now.dative(),
                latinKeys,
                ownBeside,
                now.extras(),
                meanings,
                aside,
                looking,
                reply);
    }

    Writing with(Path target) {
        String other = target.equals(first().target()) ? null : target.toString();
        return new Writing(
                country, envelope, paper, style, other, dative, latinKeys, ownBeside, extras, meanings, aside, looking,
                reply);
    }

    Writing withLatinKeys(boolean on) {
        return new Writing(
                country, envelope, paper, style, folder, dative, on, ownBeside, extras, meanings, aside, looking,
                reply);
    }

    Writing withOwnBeside(boolean shown) {
        return new Writing(
                country, envelope, paper, style, folder, dative, latinKeys, shown, extras, meanings, aside, looking,
                reply);
    }

    Writing withMeanings(Locale language) {
        return new Writing(
                country,
                envelope,
                paper,
                style,
                folder,
                dative,
                latinKeys,
                ownBeside,
                extras,
                language.getLanguage(),
                aside,
                looking,
                reply);
    }

    Writing withAside(Aside shown) {
        return new Writing(
                country, envelope, paper, style, folder, dative, latinKeys, ownBeside, extras, meanings, shown, looking,
                reply);
    }

    Writing withLooking(Looking now) {
        return new Writing(
                country, envelope, paper, style, folder, dative, latinKeys, ownBeside, extras, meanings, aside, now,
                reply);
    }

    Writing withReply(ReplyChoices now) {
        return new Writing(
                country, envelope, paper, style, folder, dative, latinKeys, ownBeside, extras, meanings, aside, looking,
                now);
    }

    Country postedIn() {
        return Countries.byCode(country).orElse(Countries.ABROAD);
    }

    EnvelopeFormat format() {
        return EnvelopeFormats.byId(envelope)
                .or(() -> EnvelopeFormats.byId(postedIn().envelope()))
                .orElseThrow();
    }

    Paper sheet() {
        return Papers.byId(paper).or(() -> Papers.byId(postedIn().paper())).orElseThrow();
    }

    Path target() {
        return folder == null ? UserFolders.documents() : Path.of(folder);
    }
}
