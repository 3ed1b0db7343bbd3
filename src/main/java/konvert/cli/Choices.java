package konvert.cli;

import java.util.stream.Collectors;
import konvert.post.Countries;
import konvert.post.Country;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Paper;
import konvert.post.Papers;
import konvert.words.Refusal;

/** Countries, envelopes and papers by the names people type. */
final class Choices {

    private Choices() {}

    static Country country(String code) throws Refusal {
        return Countries.byCode(code).orElseThrow(() -> new Refusal("country.unknown", code));
    }

    static EnvelopeFormat envelope(String name) throws Refusal {
        return EnvelopeFormats.byId(name)
                .orElseThrow(() -> new Refusal(
                        "envelope.unknown",
                        name,
                        EnvelopeFormats.all().stream().map(EnvelopeFormat::id).collect(Collectors.joining(", "))));
    }

    static Paper paper(String name) throws Refusal {
        return Papers.byId(name)
                .orElseThrow(() -> new Refusal(
                        "paper.unknown",
                        name,
                        Papers.all().stream().map(Paper::id).collect(Collectors.joining(", "))));
    }
}
