package konvert.post;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.PublishedAddress.Status;
import org.jspecify.annotations.Nullable;

/** The words of {@code resources/post/published-words.json}. */
final class BlockWords {

    private record Settlement(int rank, List<String> words) {}

    private record Birth(List<String> after, List<String> before, List<String> months) {}

    private record Remark(String status, List<String> words) {}

    /** An electronic letter service and the beginnings of its names. */
    record Service(String id, List<String> words) {}

    private record File(
            List<String> region,
            List<String> district,
            List<String> settlementBeforeName,
            List<Settlement> settlement,
            List<String> street,
            List<String> house,
            List<String> milestone,
            List<String> noNumber,
            List<String> poBox,
            List<String> unit,
            List<String> country,
            List<String> legalForm,
            List<String> facility,
            List<String> facilityWithNumber,
            List<String> facilityNoun,
            List<String> body,
            List<String> before,
            List<String> from,
            List<String> introduction,
            Birth birth,
            List<Remark> remarks,
            List<String> notice,
            List<Service> services,
            List<String> otherAbbreviations,
            List<String> nameParticles) {

        Stream<String> typeWords() {
            return Stream.of(
                            region,
                            district,
                            street,
                            house,
                            poBox,
                            unit,
                            birth.after(),
                            birth.before(),
                            otherAbbreviations)
                    .flatMap(Collection::stream);
        }
    }

    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{L}/-]+(?=\\.)");
    private static final File FILE = PostData.read("published-words.json", File.class);

    /** First of all: tokens are cut by them, those of the other words too. */
    private static final Set<String> ABBREVIATIONS = Stream.concat(
                    FILE.typeWords(), FILE.settlement().stream().flatMap(s -> s.words().stream()))
            .flatMap(word -> ABBREVIATION.matcher(word).results())
            .map(found -> LookAlikes.folded(found.group(), false))
            .collect(Collectors.toUnmodifiableSet());

    static final WordPhrases<Boolean> HOUSE = WordPhrases.of(FILE.house());
    static final WordPhrases<Boolean> MILESTONE = WordPhrases.of(FILE.milestone());
    static final WordPhrases<Boolean> NO_NUMBER = WordPhrases.of(FILE.noNumber());
    static final WordPhrases<Boolean> PO_BOX = WordPhrases.of(FILE.poBox());
    static final WordPhrases<Boolean> UNIT = WordPhrases.of(FILE.unit());
    static final WordPhrases<Boolean> COUNTRY = WordPhrases.of(FILE.country());
    static final WordPhrases<Boolean> LEGAL_FORM = WordPhrases.of(FILE.legalForm());
    static final WordPhrases<Boolean> FACILITY_NOUN = WordPhrases.of(FILE.facilityNoun());
    static final WordPhrases<Boolean> BODY = WordPhrases.of(FILE.body());
    static final WordPhrases<Boolean> BEFORE_REGION = WordPhrases.of(FILE.before());
    static final WordPhrases<Boolean> FROM = WordPhrases.of(FILE.from());
    static final WordPhrases<Boolean> SETTLEMENT_BEFORE_NAME = WordPhrases.of(FILE.settlementBeforeName());
    static final WordPhrases<Boolean> INTRODUCTION = WordPhrases.of(FILE.introduction());
    static final WordPhrases<Boolean> AFTER_BIRTH = WordPhrases.of(FILE.birth().after());
    static final WordPhrases<Boolean> BEFORE_BIRTH = WordPhrases.of(FILE.birth().before());
    static final WordPhrases<Status> REMARK = new WordPhrases<>();
    static final WordPhrases<AreaType> AREA = new WordPhrases<>();
    static final List<String> MONTHS = FILE.birth().months();
    static final List<Service> SERVICES = FILE.services();

    private static final Set<String> FACILITIES = new HashSet<>();
    private static final Set<String> FACILITIES_WITH_NUMBER = new HashSet<>();
    private static final WordPhrases<Boolean> FACILITY = WordPhrases.of(FILE.facility());
    private static final Set<String> PARTICLES = Set.copyOf(FILE.nameParticles());

    static {
        FILE.remarks()
                .forEach(remark -> remark.words()
                        .forEach(words -> REMARK.add(
                                words,
                                Status.valueOf(
                                        remark.status().toUpperCase(Locale.ROOT).replace(' ', '_')))));
        FILE.district().forEach(word -> AREA.add(word, AreaType.DISTRICT));
        FILE.street().forEach(word -> AREA.add(word, AreaType.STREET));
        FILE.region().forEach(word -> AREA.add(word, AreaType.REGION));
        FILE.settlement()
                .forEach(level -> level.words().forEach(word -> AREA.add(word, AreaType.ofRank(level.rank()))));
        FILE.facility().forEach(code -> FACILITIES.add(LookAlikes.folded(code, false)));
        FILE.facilityWithNumber().forEach(code -> FACILITIES_WITH_NUMBER.add(LookAlikes.folded(code, false)));
    }

    private BlockWords() {}

    static boolean isAbbreviation(BlockToken token) {
        return isAbbreviation(token.word());
    }

    /** Whether a dot behind the word is its own; so is that of an initial. */
    static boolean isAbbreviation(String folded) {
        return (folded.length() == 1 && Character.isLetter(folded.charAt(0))) || ABBREVIATIONS.contains(folded);
    }

    static boolean isNameParticle(BlockToken token) {
        return isNameParticle(token.word());
    }

    static boolean isNameParticle(String folded) {
        return PARTICLES.contains(folded);
    }

    static boolean isNotice(BlockToken token) {
        return token.isWord() && FILE.notice().stream().anyMatch(token.word()::startsWith);
    }

    /** Where the words that say what kind of facility it is end: «ИК», «СИЗО-2», «исправительная колония». */
    static int facilityEnd(BlockText block, int index) {
        BlockToken token = block.token(index);
        if (!token.isWord()) {
            return index;
        }
        int phrase = FACILITY.end(block, index);
        if (phrase > index) {
            // «пк» in small letters is no code
            return token.isSmall() && phrase == index + 1 && token.word().length() < 4 ? index : phrase;
        }
        String code = withoutNumber(token.word());
        boolean known = code != null && (FACILITIES.contains(code) || FACILITIES_WITH_NUMBER.contains(code));
        return known && token.isCapital() ? index + 1 : index;
    }

    private static @Nullable String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && (BlockToken.isDigit(word.charAt(end - 1)) || word.charAt(end - 1) == '/')) {
            end--;
        }
        boolean hyphen = end > 0 && end < word.length() && word.charAt(end - 1) == '-';
        return end == 0 || end == word.length() ? null : word.substring(0, hyphen ? end - 1 : end);
    }
}
