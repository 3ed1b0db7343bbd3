package konvert.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import konvert.post.BirthReader.Birth;
import konvert.post.BlockPart.Kind;
import org.jspecify.annotations.Nullable;

/** Chooses which of the plain words of a block are persons. */
final class BlockPeople {

    /** A run of capital words, with what speaks for a person. */
    private record Candidate(
            int from, int to, int part, int score, @Nullable Birth birth) {}

    private static final int ENOUGH = 3;

    /** Evidence of a birth, a patronymic or a given name. */
    private static final int CERTAIN = 4;

    private final BlockText block;
    private final List<BlockPart> parts;
    private final List<Candidate> chosen;

    BlockPeople(BlockText block, List<BlockPart> parts) {
        this.block = block;
        this.parts = parts;
        this.chosen = chosen(candidates());
    }

    /** Whether the part is a person, or has one in it. */
    boolean isPerson(int part) {
        return chosen.stream().anyMatch(candidate -> candidate.part() == part);
    }

    List<PublishedPerson> people() {
        Map<String, PublishedPerson> people = new LinkedHashMap<>();
        for (Candidate candidate : chosen) {
            String written = block.written(candidate.from(), candidate.to());
            Birth birth = candidate.birth();
            if (birth == null && chosen.size() == 1) {
                birth = firstBirth();
            }
            people.putIfAbsent(written, NominativeName.person(written, birth));
        }
        Birth alone = firstBirth();
        return people.isEmpty() && alone != null
                ? List.of(new PublishedPerson(null, null, null, false, alone.year(), alone.date()))
                : List.copyOf(people.values());
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Kind kind = parts.get(part).kind();
            if (kind == Kind.PLAIN || kind == Kind.NOTICE) {
                addRuns(part, found);
            }
        }
        return found;
    }

    private void addRuns(int part, List<Candidate> found) {
        BlockPart run = parts.get(part);
        int from = run.from();
        while (from < run.to()) {
            int to = from;
            while (to < run.to() && goesOn(from, to)) {
                to++;
            }
            if (to > from && NameShape.fits(block, from, to)) {
                found.add(candidate(part, from, to));
            }
            from = Math.max(to, from + 1);
        }
    }

    /** Capital words, particles within, and another name in brackets: «Карелиной (Хавана) Ксении Павловне». */
    private boolean goesOn(int from, int at) {
        BlockToken token = block.token(at);
        if (token.isMark("(")) {
            BlockToken inside = block.token(at + 1);
            return at > from
                    && inside.isCapital()
                    && inside.isLatin() == block.token(from).isLatin();
        }
        if (token.isMark(")")) {
            return hasOpen(from, at);
        }
        return at == from ? token.isCapital() : NameShape.isWord(token);
    }

    private boolean hasOpen(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> block.token(i).isMark("("));
    }

    private Candidate candidate(int part, int from, int to) {
        boolean notice = parts.get(part).kind() == Kind.NOTICE;
        boolean whole = from == parts.get(part).from() && to == parts.get(part).to();
        int words = 0;
        boolean patronymic = false;
        boolean given = false;
        for (int i = from; i < to; i++) {
            BlockToken token = block.token(i);
            words += token.isWord() ? 1 : 0;
            patronymic |= i > from && (NameShape.isPatronymic(token) || BlockWords.isNameParticle(token));
            given |= !token.isLetter() && token.isWord() && NameShape.isGiven(token);
        }
        BlockPart next = part + 1 < parts.size() ? parts.get(part + 1) : null;
        Birth birth = next != null
                        && next.kind() == Kind.BIRTH
                        && to == parts.get(part).to()
                ? birth(next)
                : null;
        int score = words > 1 ? 1 : -1;
        score += birth != null ? CERTAIN : 0;
        score += patronymic ? CERTAIN : 0;
        score += given && words > 1 ? 2 : 0;
        score += whole && afterFacility(part) ? 2 : 0;
        score += block.cyrillic() && block.token(from).isLatin() ? 2 : 0;
        score += inOtherScript(from) || inOtherScript(to + 1) ? 2 : 0;
        score -= next != null && next.kind() == Kind.HOUSE && birth == null && !patronymic ? CERTAIN : 0;
        return new Candidate(from, to, part, notice ? Math.min(score, ENOUGH) : score, birth);
    }

    /** «Eduard Babaryka (Эдуард Бабарыка)»: whether the name in brackets that begins at the token is the one before it. */
    private boolean inOtherScript(int from) {
        BlockToken before = block.token(from - 2);
        return block.token(from - 1).isMark("(")
                && before.isCapital()
                && block.token(from).isCapital()
                && before.isLatin() != block.token(from).isLatin();
    }

    /** Of a name in both scripts the Cyrillic one counts. */
    private boolean isLatinTwin(Candidate candidate) {
        return block.token(candidate.from()).isLatin()
                && (inOtherScript(candidate.from()) || inOtherScript(candidate.to() + 1));
    }

    private boolean afterFacility(int part) {
        return parts.subList(0, part).stream().anyMatch(before -> before.kind() == Kind.FACILITY);
    }

    private @Nullable Birth birth(BlockPart part) {
        return BirthReader.at(block, part.from(), true);
    }

    private @Nullable Birth firstBirth() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.BIRTH)
                .findFirst()
                .map(this::birth)
                .orElse(null);
    }

    /** Those that are certain; where nobody is, the best of the others. */
    private List<Candidate> chosen(List<Candidate> candidates) {
        List<Candidate> certain = candidates.stream()
                .filter(candidate -> candidate.score() > CERTAIN)
                .toList();
        certain = certain.stream().filter(candidate -> !isLatinTwin(candidate)).toList();
        if (certain.isEmpty()) {
            return candidates.stream()
                    .filter(candidate -> candidate.score() >= ENOUGH)
                    .max(Comparator.comparingInt(Candidate::score).thenComparingInt(c -> -c.from()))
                    .map(List::of)
                    .orElse(List.of());
        }
        return certain;
    }
}
