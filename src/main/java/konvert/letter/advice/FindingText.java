package konvert.letter.advice;

import java.util.Locale;
import java.util.Optional;
import konvert.words.Words;

/** What a finding rests on, as sentences. */
public final class FindingText {

    private FindingText() {}

    /** "Rights in Russia: write to Russia, 2021"; of a page without a date that is said. */
    public static String source(Source source, Words words) {
        String name = source.name().in(words.locale());
        String date = source.date();
        if (date != null) {
            return words.say("source.dated", name, date);
        }
        return source.url() == null ? name : words.say("source.undated", name);
    }

    /** "Meduza: undesirable in Russia since 2023-01-26"; none where no organisation is named. */
    public static Optional<String> status(Finding finding, Words words) {
        Organisation named = finding.organisation();
        if (named == null) {
            return Optional.empty();
        }
        String name = named.name().in(words.locale());
        String status = words.say("organisation." + named.status().name().toLowerCase(Locale.ROOT), name);
        String since = named.since();
        String held = since == null ? status : words.say("organisation-since", status, since);
        String note = named.note() == null ? "" : " " + named.note().in(words.locale());
        return Optional.of(
                named.date() == null ? held + "." + note : words.say("organisation-told", held, named.date()) + note);
    }
}
