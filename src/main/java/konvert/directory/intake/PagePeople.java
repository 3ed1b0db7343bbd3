package konvert.directory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.directory.intake.PageBlocks.Block;
import konvert.directory.intake.PageNames.Mention;
import konvert.post.PublishedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who on a page is a prisoner: whoever an address is published of; whom a heading names above facts of a case; and, where
 * neither is there, whom the text says to be arrested, accused or sentenced. Everyone else named is none.
 */
final class PagePeople {

    private static final Pattern PRISON = PageWords.pattern("prison");
    private static final Pattern PRISONER_OF = PageWords.pattern("prisonerOf");
    private static final Pattern NOT_HELD = PageWords.pattern("notHeld");
    private static final Pattern PRONOUN = PageWords.pattern("pronouns");
    private static final Pattern ROLE_BEFORE =
            Pattern.compile(PageWords.any("roles") + "[ :,]{0,2}(?:[\\p{L}\\d«»\"-]+ ){0,4}$");
    private static final Pattern HELD_AFTER =
            Pattern.compile("^(?:,? (?:был|была|сейчас|has been|was|is))?,? " + PageWords.any("isHeld"));

    /** «отправил в СИЗО адвоката …»: in the accusative, for «приговорил судья …» is another thing. */
    private static final Pattern HELD_BEFORE =
            Pattern.compile(PageWords.any("holds") + " (?:[\\p{L}\\d-]+ ){0,3}(?!глава )[\\p{L}-]+[аую] $");

    private static final Pattern LIFE_SPAN = Pattern.compile(
            "^.{0,60}\\([^)]{0,60}(?:1[6-9]|20)\\d\\d[^)]{0,60}-[^)]{0,60}(?:1[6-9]|20)\\d\\d[^)]{0,60}\\)");

    private static final Pattern LONG_AGO = Pattern.compile(
            PageWords.any("birthBefore") + "[^.\n]{0,60}?(?<!\\d)(?:1[5-8]\\d\\d|190\\d|191\\d)(?!\\d)");
    private static final int ROLE_NEAR = 45;
    private static final int MOST_FIGURES = 1_000;

    /** A heading is among the first lines of a page. */
    private static final int FIRST_LINES = 4;

    /** Below a name alone on its line its facts begin. */
    private static final int FACTS_BELOW = 3;

    /** Between a name and its address stand so many lines on a card. */
    private static final int CARD_LINES = 8;

    private static final int SHORT_PAGE = 900;
    private static final int HEADING = 300;

    private final Page page;
    private final PageNames names;
    private final List<Block> blocks;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Figure> prisoners = new LinkedHashSet<>();
    private final PageFacts facts;
    private PageRefs refs;

    private PagePeople(Page page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
        names = new PageNames(page);
        blocks = PageBlocks.in(page);
        refs = new PageRefs(page, figures);
    }

    /** The prisoners of a page, in its order, and whom it names where. */
    record Result(List<Figure> prisoners, PageRefs refs) {}

    static Result in(Page page, PageFacts facts) {
        PagePeople people = new PagePeople(page, facts);
        people.find();
        List<Figure> found = people.prisoners.stream()
                .filter(figure -> !people.isDead(figure))
                .toList();
        people.refs.want(found);
        return new Result(found, people.refs);
    }

    private void find() {
        boolean prison = PRISON.matcher(page.folded()).find() || facts.hasCase();
        addBlocks();
        List<Figure> titles = titles();
        addMentions();
        refs = new PageRefs(page, figures);
        if (prison) {
            titles.stream().filter(this::hasCase).forEach(prisoners::add);
        }
        giveNamelessBlocks();
        if (prisoners.isEmpty() && prison) {
            prisoners.addAll(accused());
            giveOnlyBlock();
        }
    }

    private void addBlocks() {
        for (Block block : blocks) {
            for (PublishedPerson person : block.address().people()) {
                Figure figure = Figure.addressed(person, block, page.text());
                if (figure != null) {
                    prisoners.add(known(figure));
                }
            }
        }
    }

    /** Names alone on their lines: at the head of the page, or above facts. */
    private List<Figure> titles() {
        List<Figure> found = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Mention title = names.title(page.lines().get(i));
            if (title != null
                    && (names.hasKnownPart(title)
                            || (i < FIRST_LINES && (isRepeated(title) || (i == 0 && hasFactsBelow(0)))))
                    && (i < FIRST_LINES || hasFactsBelow(i))) {
                found.add(known(figure(title)));
            }
        }
        return found;
    }

    private Figure figure(Mention title) {
        Figure declined = names.isDeclined(title) ? Figure.mentioned(title) : null;
        return declined == null ? Figure.titled(title) : declined;
    }

    private boolean isRepeated(Mention title) {
        return page.text().indexOf(title.surname(), title.span().end()) >= 0;
    }

    private boolean hasFactsBelow(int line) {
        Span next = page.lines().get(Math.min(line + FACTS_BELOW, page.lines().size() - 1));
        Span below = new Span(page.lines().get(line).end(), next.end());
        return facts.isCaseIn(below)
                || blocks.stream().anyMatch(block -> below.has(block.span().start()));
    }

    private boolean hasCase(Figure figure) {
        refs.want(List.of(figure));
        return figure.block() != null || facts.places().stream().anyMatch(place -> refs.owner(place) == figure);
    }

    private void addMentions() {
        Map<String, @Nullable Figure> read = new HashMap<>();
        Set<Figure> subjects = new HashSet<>();
        for (Mention mention : names.all()) {
            if (figures.size() >= MOST_FIGURES) {
                return;
            }
            Figure same = read.get(mention.text());
            Figure figure = same != null ? same : Figure.mentioned(mention);
            if (figure != null) {
                if (same != null) {
                    same.names().add(mention.span());
                }
                Figure person = same != null ? same : known(figure);
                if (hasRole(mention)) {
                    person.markRole();
                }
                if (!mention.isInstrumental() && isHeld(mention)) {
                    person.markHeld();
                }
                if (!mention.isInstrumental()) {
                    subjects.add(person);
                }
                read.put(mention.text(), person);
            }
        }
        figures.stream()
                .filter(figure -> !subjects.contains(figure) && !figure.isTitled() && figure.block() == null)
                .forEach(Figure::markRole);
    }

    private boolean isHeld(Mention mention) {
        Span sentence = page.sentence(mention.span().start());
        String before = page.folded().substring(sentence.start(), mention.span().start());
        String after = page.folded()
                .substring(mention.span().end(), Math.max(mention.span().end(), sentence.end()));
        return HELD_AFTER.matcher(after).find() || HELD_BEFORE.matcher(before).find();
    }

    private boolean hasRole(Mention mention) {
        int from = Math.max(
                page.sentence(mention.span().start()).start(), mention.span().start() - ROLE_NEAR);
        return ROLE_BEFORE
                .matcher(page.folded().substring(from, mention.span().start()))
                .find();
    }

    /** The figure that is the same person, with what is new added; else this one. */
    private Figure known(Figure figure) {
        for (Figure other : figures) {
            if (other.isSame(figure)) {
                other.add(figure);
                return other;
            }
        }
        figures.add(figure);
        return figure;
    }

    /** An address without a name is that of the name just above it, or of whom the page names most. */
    private void giveNamelessBlocks() {
        for (Block block : blocks) {
            if (block.address().people().stream().anyMatch(person -> person.nameAsWritten() != null)) {
                continue;
            }
            Figure above = above(block);
            if (above != null) {
                if (above.block() == null) {
                    above.give(block, false);
                }
                prisoners.add(above);
            } else if (prisoners.size() == 1 && blocks.size() == 1) {
                prisoners.iterator().next().give(block, false);
            }
        }
    }

    /** An address that stands apart is that of the only prisoner, else of whom the page names most. */
    private void giveOnlyBlock() {
        if (blocks.size() != 1 || prisoners.size() > 1) {
            return;
        }
        Figure figure = prisoners.isEmpty() ? mostNamed() : prisoners.iterator().next();
        if (figure != null) {
            figure.give(blocks.getFirst(), true);
            prisoners.add(figure);
        }
    }

    private @Nullable Figure above(Block block) {
        Span own = page.line(block.span().start());
        for (Figure figure : figures) {
            if (figure.names().stream().anyMatch(span -> span.start() == own.start())) {
                return figure;
            }
        }
        int line = page.lines().indexOf(page.line(block.span().start()));
        for (int i = line - 1; i >= Math.max(0, line - CARD_LINES) && !isBlock(i); i--) {
            Mention title = names.title(page.lines().get(i));
            if (title != null && names.hasKnownPart(title)) {
                return known(figure(title));
            }
            Figure born = onlyBorn(page.lines().get(i));
            if (born != null) {
                return born;
            }
        }
        return null;
    }

    /** «3 мая — Лапин Аркадий Юрьевич, 1966 г. р.»: the one a line tells the birth of. */
    private @Nullable Figure onlyBorn(Span line) {
        boolean birth = facts.births().stream().anyMatch(born -> line.has(born.span()));
        List<Figure> named = figures.stream()
                .filter(figure -> figure.names().stream().anyMatch(line::has))
                .toList();
        return birth && named.size() == 1 && !named.getFirst().hasRole() ? named.getFirst() : null;
    }

    private boolean isBlock(int line) {
        Span span = page.lines().get(line);
        return blocks.stream().anyMatch(block -> block.span().has(span) || span.has(block.span()));
    }

    private @Nullable Figure mostNamed() {
        if (!PRISON.matcher(page.folded()).find()) {
            return null;
        }
        Figure most = null;
        int count = 2;
        for (Figure figure : figures) {
            if (!figure.hasRole() && refs.count(figure) > count) {
                most = figure;
                count = refs.count(figure);
            }
        }
        return most;
    }

    /** Whom the text says to be arrested, accused or sentenced, with more to it than the word. */
    private Set<Figure> accused() {
        Map<Figure, Integer> said = new HashMap<>();
        for (Span sentence : page.sentences()) {
            Matcher predicate = PRISONER_OF.matcher(page.folded()).region(sentence.start(), sentence.end());
            if (NOT_HELD.matcher(page.folded(sentence)).find()) {
                continue;
            }
            Set<Figure> here = new LinkedHashSet<>();
            while (predicate.find()) {
                Figure figure = subject(predicate.start());
                if (figure != null) {
                    here.add(figure);
                }
            }
            facts.verdicts().stream()
                    .filter(verdict -> sentence.has(verdict.start()))
                    .map(verdict -> subject(verdict.start()))
                    .filter(Objects::nonNull)
                    .forEach(here::add);
            here.forEach(figure -> said.merge(figure, 1, Integer::sum));
            facts.placesIn(sentence).stream()
                    .map(this::subject)
                    .filter(Objects::nonNull)
                    .filter(here::contains)
                    .forEach(figure -> said.merge(figure, 1, Integer::sum));
        }
        Set<Figure> found = new LinkedHashSet<>();
        figures.stream()
                .filter(figure -> !figure.hasRole() && said.getOrDefault(figure, 0) > 1)
                .filter(figure -> page.text().length() <= SHORT_PAGE || isProminent(figure))
                .forEach(found::add);
        return found;
    }

    /** Who is said to be held there, by name or by «его», «ей». */
    private @Nullable Figure subject(int place) {
        Figure named = refs.subject(place);
        return named == null
                        && PRONOUN.matcher(page.folded(page.sentence(place))).find()
                ? refs.before(place)
                : named;
    }

    private boolean isProminent(Figure figure) {
        return refs.count(figure) > 2
                || figure.names().stream().anyMatch(span -> span.start() < HEADING)
                || refs.count(figure) * 2 > page.sentences().size();
    }

    /** Someone of the past: with both years in brackets, born too long ago, or on a page of those years only. */
    private boolean isDead(Figure figure) {
        refs.want(List.of(figure));
        boolean longAgo = LONG_AGO.matcher(page.folded())
                .results()
                .anyMatch(born -> refs.owner(born.start()) == figure && refs.named(born.start()) != null);
        return longAgo || (blocks.isEmpty() && facts.isPast(page)) || hasLifeSpan(figure);
    }

    private boolean hasLifeSpan(Figure figure) {
        return figure.names().stream()
                .anyMatch(span -> LIFE_SPAN
                        .matcher(page.folded()
                                .substring(span.end(), page.line(span.start()).end()))
                        .find());
    }
}
