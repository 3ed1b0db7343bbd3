package konvert.post;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.words.Words;

/** What to know before the letter is stamped: whether the post carries it, and what it weighs. */
public final class PostNotes {

    private PostNotes() {}

    /**
     * What was last said about letters from the country to Russia, with what else one can do where they may not go; none
     * where nothing is known, and for letters to other countries. {@code words} are those of the bundle {@code words}.
     */
    public static Optional<String> mail(MailStatus status, Country country, Country to, Words words) {
        if (!to.equals(Countries.RUSSIA)) {
            return Optional.empty();
        }
        return status.of(country).stream().findFirst().map(report -> {
            String said =
                    words.say("mail." + report.status().code(), country.name(words.locale()), source(report, words));
            String ask = words.say("mail.ask", status.live().getFirst().url());
            return report.status() == MailReport.Status.OPEN
                    ? said + " " + ask
                    : said + " " + ask + " " + words.say("mail.instead");
        });
    }

    /**
     * Where the letter stands to the weight of the first price, when it or one more sheet may be above it.
     *
     * @param grams sheets, enclosures and envelope
     * @param sheet one sheet more, in g
     */
    public static Optional<String> weight(double grams, double sheet, Country country, Words words) {
        WeightStep now = WeightStep.of(grams, country);
        if (now != WeightStep.WITHIN) {
            return Optional.of(said("weight." + now.code(), grams, country, words));
        }
        WeightStep then = WeightStep.of(grams + sheet, country);
        return then == WeightStep.WITHIN
                ? Optional.empty()
                : Optional.of(said("weight.more-" + then.code(), grams + sheet, country, words));
    }

    private static String said(String key, double grams, Country country, Words words) {
        return words.say(key, Math.round(grams), Math.round(WeightStep.firstGrams(country)));
    }

    /** «USPS, 3 марта 2026 года; …»: who, when, what; of the user's own report the page as well. */
    private static String source(MailReport report, Words words) {
        boolean own = report.source().isEmpty();
        String day = report.asOf() == null ? words.say("mail.undated") : day(report.asOf(), words);
        String who = own ? words.say("mail.own") : report.source();
        String page = own ? report.url() : "";
        String note = Objects.requireNonNullElse(report.note(words.locale()), "");
        return Stream.of(who + ", " + day, note, page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A day, a month or a year as people write it. */
    private static String day(String asOf, Words words) {
        return switch (asOf.length()) {
            case 4 -> asOf;
            case 7 -> words.month(LocalDate.parse(asOf + "-01"));
            default -> words.date(LocalDate.parse(asOf));
        };
    }
}
