package konvert.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import konvert.directory.Localised;
import konvert.letter.Channels.Channel;
import konvert.letter.LetterSize;
import konvert.letter.Parts;
import konvert.letter.advice.Finding;
import konvert.letter.advice.FindingText;
import konvert.letter.advice.Organisation;
import konvert.letter.advice.Source;
import konvert.words.Words;
import org.jspecify.annotations.Nullable;

/** The answer of {@code konvert check}. */
record CheckAnswer(
        String text, List<Finding> findings, @Nullable Channel channel, Terminal terminal) {

    Map<String, @Nullable Object> object() {
        LetterSize size = LetterSize.of(text, channel);
        return Json.object(
                "findings",
                findings.stream().map(this::object).toList(),
                "counts",
                Json.object("characters", size.characters(), "words", size.words(), "pages", size.pages()),
                "parts",
                Parts.of(text, channel));
    }

    private Map<String, @Nullable Object> object(Finding finding) {
        return Json.object(
                "topic",
                finding.topic().id(),
                "severity",
                CheckCommand.plain(finding.severity()),
                "start",
                text.codePointCount(0, finding.start()),
                "end",
                text.codePointCount(0, finding.end()),
                "text",
                finding.text(),
                "why",
                finding.why().in(terminal.locale()),
                "source",
                object(finding.source()),
                "sources",
                finding.sources().stream().map(this::object).toList(),
                "disagreement",
                in(finding.disagreement()),
                "organisation",
                finding.organisation() == null ? null : object(finding.organisation()));
    }

    private Map<String, @Nullable Object> object(Source source) {
        return Json.object("name", in(source.name()), "url", source.url(), "date", source.date());
    }

    private Map<String, @Nullable Object> object(Organisation organisation) {
        return Json.object(
                "id",
                organisation.id(),
                "name",
                in(organisation.name()),
                "status",
                organisation.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "since",
                organisation.since(),
                "source",
                organisation.source() == null
                        ? null
                        : Json.object("url", organisation.source(), "date", organisation.date()),
                "note",
                in(organisation.note()));
    }

    private @Nullable String in(@Nullable Localised text) {
        return text == null ? null : text.in(terminal.locale());
    }

    /** For people: a line a finding, then the length. */
    List<String> lines() {
        Words words = terminal.words();
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(words.say(
                    "check." + CheckCommand.plain(finding.severity()),
                    what(finding),
                    finding.why().in(terminal.locale()),
                    finding.sources().stream()
                            .map(source -> FindingText.source(source, words))
                            .collect(Collectors.joining("; "))));
            FindingText.status(finding, words).ifPresent(status -> lines.add(words.say("check.organisation", status)));
            if (finding.disagreement() != null) {
                lines.add(words.say("check.disagreement", finding.disagreement().in(terminal.locale())));
            }
        }
        LetterSize size = LetterSize.of(text, channel);
        lines.add(words.say("check.size", size.characters(), size.words(), size.pages()));
        int parts = Parts.of(text, channel).size();
        if (parts > 1) {
            lines.add(words.say("check.parts", parts));
        }
        return lines;
    }

    /** The topic, with the words where it is about words and not about what is missing. */
    private String what(Finding finding) {
        String title = finding.topic().title().in(terminal.locale());
        return finding.text().isEmpty() ? title : terminal.words().say("check.words", title, finding.text());
    }
}
