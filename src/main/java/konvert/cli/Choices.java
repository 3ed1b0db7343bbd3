package konvert.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.post.WindowKind;
import konvert.post.WindowKinds;
import konvert.words.Refusal;

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

    static Paper paper(String name) throws Refusal {
        return Papers.byId(name)
                .orElseThrow(() -> new Refusal(
                        "paper.unknown",
                        name,
                        Papers.all().stream().map(Paper::id).collect(Collectors.joining(", "))));
    }
}
