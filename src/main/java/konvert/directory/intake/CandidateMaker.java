package konvert.directory.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.Born;
import konvert.directory.Charge;
import konvert.directory.Custody;
import konvert.directory.Custody.State;
import konvert.directory.Link;
import konvert.directory.Person;
import konvert.directory.PersonId;
import konvert.directory.Sentence;
import konvert.directory.intake.PageBlocks.Block;
import konvert.directory.intake.PageCharges.Mention;
import konvert.directory.intake.PageLives.Arrest;
import konvert.directory.intake.PageVerdicts.Verdict;
import konvert.post.PublishedPerson;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** Puts together what a page says about one prisoner. */
final class CandidateMaker {

    private static final Pattern FREED = PageWords.pattern("freed");
    private static final Pattern DIED = PageWords.pattern("died");
    private static final Pattern TOGETHER = PageWords.pattern("together");
    private static final Pattern CONVICTED = PageWords.pattern("verdict");
    private static final Pattern KIN = PageWords.pattern("kin");

    private final Page page;
    private final PageFacts facts;
    private final PageRefs refs;
    private final Figure figure;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    CandidateMaker(Page page, PageFacts facts, PageRefs refs, Figure figure) {
        this.page = page;
        this.facts = facts;
        this.refs = refs;
        this.figure = figure;
    }

    Candidate candidate(BlockCustody custodies, Predicate<String> taken) {
        PersonName name = name();
        Born born = born();
        LocalDate arrested = arrested();
        List<Charge> charges = charges(arrested);
        Sentence sentence = sentence();
        Block block = figure.block();
        Custody custody = custodies.of(page, block, figure.isGuessed(), evidence, doubts);
        addEnds(block);
        Person person = new Person(
                PersonId.of(name, born, taken),
                name,
                null,
                figure.latin(),
                null,
                null,
                born,
                charges,
                arrested,
                sentence,
                custody,
                null,
                List.of(),
                List.of(),
                List.of(),
                page.url() == null ? List.of() : List.of(new Link(page.url(), null)),
                custodies.services(page, block, evidence),
                block == null ? null : page.text(block.span()).strip().replaceAll(",?\\s*\\n\\s*", ", "));
        return new Candidate(person, block == null ? null : block.address(), evidence, doubts);
    }

    private PersonName name() {
        figure.names().stream()
                .sorted(Comparator.comparingInt(span -> span.start() - span.end()))
                .limit(1)
                .forEach(span -> evidence.add(new Evidence("name", span.start(), span.end())));
        PersonName name = figure.name();
        String latin = figure.latin();
        if (!figure.isCyrillic()) {
            doubt("name", "intake.name-cyrillised", name.full(), String.valueOf(latin));
        } else if (!figure.isSure()) {
            doubt("name", "address.name-unsure", name.full());
        }
        if (latin != null) {
            figure.names().stream()
                    .filter(span -> page.text(span).replace('\u00a0', ' ').equals(latin))
                    .findFirst()
                    .ifPresent(span -> evidence.add(new Evidence("latin", span.start(), span.end())));
        }
        return name;
    }

    private boolean isOwn(int place) {
        return refs.owner(place) == figure
                || (refs.named(place) == null
                        && TOGETHER.matcher(page.folded(page.sentence(place))).find());
    }

    private @Nullable Born born() {
        List<Found<Born>> births = new ArrayList<>(
                facts.births().stream().filter(birth -> isOwn(birth.start())).toList());
        PublishedPerson published = figure.published();
        Block block = figure.block();
        if (published != null && published.birthYear() != null && block != null) {
            int at = page.text()
                    .indexOf(published.birthYear().toString(), block.span().start());
            Span span = at < 0 || at > block.span().end() ? block.span() : new Span(at, at + 4);
            births.add(new Found<>(new Born(published.birthYear(), published.birthDate()), span));
        }
        if (births.isEmpty()) {
            return null;
        }
        Found<Born> best = births.stream()
                .filter(birth -> birth.value().day() != null)
                .findFirst()
                .orElse(births.getFirst());
        evidence.add(best.as("born"));
        births.stream()
                .filter(birth -> !birth.value().year().equals(best.value().year()))
                .findFirst()
                .ifPresent(other -> doubt(
                        "born",
                        "intake.born-differs",
                        best.value().toString(),
                        other.value().toString()));
        return best.value();
    }

    /** A list of articles on lines of their own is the page's own answer; else what the sentences say. */
    private List<Charge> charges(@Nullable LocalDate arrested) {
        List<Mention> own = facts.charges().stream()
                .filter(mention -> isOwn(mention.span().start()))
                .filter(mention -> mention.listed() || !isEarlier(mention.span(), arrested))
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
        boolean listed = own.stream().anyMatch(Mention::listed);
        Map<Charge, Span> found = new LinkedHashMap<>();
        own.stream()
                .filter(mention -> mention.listed() == listed)
                .forEach(mention -> found.putIfAbsent(mention.charge(), mention.span()));
        List<Charge> parted =
                found.keySet().stream().filter(charge -> charge.part() != null).toList();
        found.keySet()
                .removeIf(charge -> charge.part() == null
                        && parted.stream().anyMatch(other -> other.article().equals(charge.article())));
        found.values().forEach(span -> evidence.add(new Evidence("charges", span.start(), span.end())));
        return List.copyOf(found.keySet());
    }

    /** A conviction in a year before the arrest is an earlier one. */
    private boolean isEarlier(Span said, @Nullable LocalDate arrested) {
        String sentence = page.folded(page.sentence(said.start()));
        List<Integer> years = PageFacts.years(sentence);
        return arrested != null
                && !years.isEmpty()
                && years.stream().allMatch(year -> year < arrested.getYear())
                && CONVICTED.matcher(sentence).find();
    }

    private @Nullable LocalDate arrested() {
        List<Found<Arrest>> own =
                facts.arrests().stream().filter(arrest -> isOwn(arrest.start())).toList();
        Found<Arrest> best = own.stream()
                .filter(arrest -> arrest.value().since())
                .findFirst()
                .orElse(own.isEmpty() ? null : own.getFirst());
        if (best == null) {
            return null;
        }
        evidence.add(best.as("arrestedOn"));
        return best.value().day();
    }

    private @Nullable Sentence sentence() {
        List<Found<Verdict>> own = facts.verdicts().stream()
                .filter(verdict -> isOwn(verdict.start()))
                .toList();
        Found<Verdict> last = null;
        for (Found<Verdict> verdict : own) {
            last = last == null || isNewer(verdict.value(), last.value()) ? verdict : last;
        }
        if (last == null) {
            return null;
        }
        Verdict given = last.value();
        Found<LocalDate> date = given.date();
        Found<Sentence.Regime> regime = given.regime();
        for (Found<Verdict> verdict : own) {
            boolean before = verdict.start() < last.start();
            if (before
                    && given.changed()
                    && !verdict.value().changed()
                    && verdict.value().date() != null) {
                date = verdict.value().date();
            }
            regime = regime == null && before ? verdict.value().regime() : regime;
        }
        evidence.add(last.as("sentence"));
        if (date != null) {
            evidence.add(date.as("sentence.date"));
        }
        if (regime != null) {
            evidence.add(regime.as("sentence.regime"));
        }
        if (own.stream().map(verdict -> verdict.value().length()).distinct().count() > 1) {
            doubts.add(new Doubt("sentence", "intake.sentences", List.of()));
        }
        return new Sentence(
                date == null ? null : date.value(),
                given.length(),
                given.life(),
                regime == null ? null : regime.value());
    }

    /** The later day; without days the later place, but a line of its own yields to a sentence. */
    private static boolean isNewer(Verdict verdict, Verdict than) {
        if (verdict.date() == null || than.date() == null) {
            return than.date() == null && (verdict.said() || !than.said());
        }
        return !verdict.date().value().isBefore(than.date().value());
    }

    /** Freed or dead, as a sentence about this person says. */
    private void addEnds(@Nullable Block block) {
        for (Span said : page.sentences()) {
            addEnd(said, FREED, "intake.freed");
            addEnd(said, DIED, "intake.died");
        }
        if (block == null) {
            doubts.add(new Doubt("address", "intake.no-address", List.of()));
        }
    }

    private void addEnd(Span said, Pattern words, String key) {
        Matcher end = words.matcher(page.folded()).region(said.start(), said.end());
        if (end.find()
                && refs.named(end.start()) == figure
                && !KIN.matcher(page.folded(said)).find()
                && doubts.stream().noneMatch(doubt -> doubt.key().equals(key))) {
            doubts.add(new Doubt("custody", key, List.of()));
            evidence.add(new Evidence("custody", end.start(), end.end()));
        }
    }

    private void doubt(String field, String key, String... values) {
        doubts.add(new Doubt(field, key, List.of(values)));
    }

    /** Where someone is held, for the state that nothing is known of. */
    static Custody unknown() {
        return new Custody(null, null, State.ADDRESS_UNKNOWN, null, null, null, null, null);
    }
}
