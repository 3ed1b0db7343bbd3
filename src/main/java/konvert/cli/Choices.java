package konvert.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import konvert.letter.Sender;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.LabelSheet;
import konvert.post.LabelSheets;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.Postcard;
import konvert.post.Postcards;
import konvert.post.WindowKind;
import konvert.post.WindowKinds;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** Dates, countries, envelopes and papers as people type them. */
final class Choices {

    private Choices() {}

    static LocalDate date(String text) throws Refusal {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(e, "date.unknown", text);
        }
    }

    static Country country(String code) throws Refusal {
        return Countries.byCode(code).orElseThrow(() -> new Refusal("country.unknown", code));
    }

    /** The country named, else the sender's, else abroad. */
    static Country country(@Nullable String code, @Nullable Sender writer) throws Refusal {
        String known = writer == null ? null : writer.country();
        return code != null ? country(code) : known != null ? country(known) : Countries.ABROAD;
    }

    /** The sheet of labels named, else the usual one for the paper of the country. */
    static LabelSheet labelSheet(@Nullable String name, Country from) throws Refusal {
        if (name == null) {
            return LabelSheets.usual(from);
        }
        return LabelSheets.byId(name)
                .orElseThrow(() -> new Refusal(
                        "labels.unknown",
                        name,
                        LabelSheets.all().stream().map(LabelSheet::id).collect(Collectors.joining(", "))));
    }

    static EnvelopeFormat envelope(String name) throws Refusal {
        return EnvelopeFormats.byId(name)
                .orElseThrow(() -> new Refusal(
                        "envelope.unknown",
                        name,
                        EnvelopeFormats.all().stream().map(EnvelopeFormat::id).collect(Collectors.joining(", ")),
                        EnvelopeFormats.limitsMm().get(0),
                        EnvelopeFormats.limitsMm().get(1),
                        EnvelopeFormats.limitsMm().get(2)));
    }

    static WindowKind window(String name) throws Refusal {
        return WindowKinds.byId(name)
                .orElseThrow(() -> new Refusal(
                        "window.unknown",
                        name,
                        WindowKinds.all().stream().map(WindowKind::id).collect(Collectors.joining(", "))));
    }

    static Postcard postcard(String name) throws Refusal {
        return Postcards.byId(name)
                .orElseThrow(() -> new Refusal(
                        "postcard.unknown",
                        name,
                        Postcards.all().stream().map(Postcard::id).collect(Collectors.joining(", "))));
    }

    static Paper paper(String name) throws Refusal {
        return Papers.byId(name)
                .orElseThrow(() -> new Refusal(
                        "paper.unknown",
                        name,
                        Papers.all().stream().map(Paper::id).collect(Collectors.joining(", "))));
    }
}
