package konvert.directory.intake;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.directory.Born;
import konvert.directory.intake.PageCharges.Mention;
import konvert.directory.intake.PageLives.Arrest;
import konvert.directory.intake.PageVerdicts.Verdict;

/** What a page says about cases and lives, of whomever. */
record PageFacts(
        List<Mention> charges,
        List<Found<Verdict>> verdicts,
        List<Found<Born>> births,
        List<Found<Arrest>> arrests,
        TreeSet<Integer> places) {

    /** The Criminal Code of today came into force in 1997; nobody sentenced under an older one is in its prisons. */
    private static final int FIRST_YEAR = 1992;

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.])(?:1[5-9]|20)\\d\\d(?![\\d%])|(?<=\\d\\.)(?:19|20)\\d\\d(?!\\d)");

    static PageFacts of(Page page) {
        PageLives lives = new PageLives(page);
        List<Mention> charges = PageCharges.in(page);
        List<Found<Born>> births = lives.births();
        List<Found<Verdict>> verdicts = PageVerdicts.in(page, births);
        List<Found<Arrest>> arrests = lives.arrests(births);
        TreeSet<Integer> places = new TreeSet<>();
        Stream.of(
                        charges.stream().map(Mention::span),
                        verdicts.stream().map(Found::span),
                        arrests.stream().map(Found::span))
                .flatMap(spans -> spans)
                .forEach(span -> places.add(span.start()));
        return new PageFacts(charges, verdicts, births, arrests, places);
    }

    /** Whether there is a charge, a verdict or an arrest at all. */
    boolean hasCase() {
        return !places.isEmpty();
    }

    boolean isCaseIn(Span span) {
        return !placesIn(span).isEmpty() || births.stream().anyMatch(birth -> span.has(birth.span()));
    }

    /** Whether every year the page names is before the present courts and codes. */
    boolean isPast(Page page) {
        List<Integer> years = years(page.folded()).stream()
                .filter(year ->
                        births.stream().noneMatch(birth -> birth.value().year().getValue() == year))
                .toList();
        return !years.isEmpty() && years.stream().allMatch(year -> year < FIRST_YEAR);
    }

    static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
    }

    List<Integer> placesIn(Span span) {
        return List.copyOf(places.subSet(span.start(), Math.max(span.start(), span.end())));
    }
}
