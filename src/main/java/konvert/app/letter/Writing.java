package konvert.app.letter;

import java.nio.file.Path;
import java.util.Objects;
import konvert.file.UserFolders;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What was last chosen for a letter, and is chosen for the next one.
 *
 * @param country code of the country of posting
 * @param envelope id of the envelope
 * @param paper id of the paper
 * @param folder where the PDFs go; none for the documents
 * @param writer code of the gender one writes as
 * @param returnAddress lines as typed, the name first
 * @param latinKeys Latin keys write Cyrillic
 */
public record Writing(
        String country,
        String envelope,
        String paper,
        @Nullable String folder,
        String returnAddress,
        boolean withReturnAddress,
        boolean dative,
        String place,
        String signature,
        String writer,
        boolean latinKeys) {

    /** What a file of another version leaves out has the value of a first start. */
    public Writing {
        country = Objects.requireNonNullElse(country, Countries.ABROAD.code());
        envelope = Objects.requireNonNullElse(envelope, Countries.ABROAD.envelope());
        paper = Objects.requireNonNullElse(paper, Countries.ABROAD.paper());
        returnAddress = Objects.requireNonNullElse(returnAddress, "");
        place = Objects.requireNonNullElse(place, "");
        signature = Objects.requireNonNullElse(signature, "");
        writer = Objects.requireNonNullElse(writer, Gender.UNKNOWN.code());
    }

    /** The choices of a first start. */
    public static Writing first() {
        return new Writing(
                Countries.ABROAD.code(),
                Countries.ABROAD.envelope(),
                Countries.ABROAD.paper(),
                null,
                "",
                true,
                true,
                "",
                "",
                Gender.UNKNOWN.code(),
                false);
    }

    static Writing of(Composition composition, @Nullable Path folder, boolean latinKeys) {
        return new Writing(
                composition.country().code(),
                composition.envelope().id(),
                composition.paper().id(),
                folder == null ? null : folder.toString(),
                composition.returnAddress(),
                composition.withReturnAddress(),
                composition.dative(),
                composition.letter().place(),
                composition.letter().signature(),
                composition.writer().code(),
                latinKeys);
    }

    Gender gender() {
        return Gender.ofCode(writer).orElse(Gender.UNKNOWN);
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
