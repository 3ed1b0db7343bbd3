package konvert.post;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.russian.Scheme;

/** What two spellings of one part of an address are compared by: «ул. Горвал», «улица ГОРВАЛ» and «Горвал ул.» are one. */
public final class PartWords {

    private static final Pattern BETWEEN_HALVES = Pattern.compile("(?<=\\p{L}) ?[-–] ?(?=[\\p{L}\\d])");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)-(?:\\p{L}{1,3})");

    /** In the order of their numbers, from one on. */
    private static final List<String> ORDINAL_WORDS =
            List.of("перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят", "десят");

    private static final LatinAddress LATIN = new LatinAddress(Scheme.ENGLISH);

    private PartWords() {}

    /** The words of a place's or street's own name: folded, without type words, initials and endings of numbers. */
    public static Set<String> own(String part) {
        BlockText text = text(part);
        Set<String> own = new HashSet<>();
        for (int i = 0; i < text.size(); ) {
            int end = Math.max(BlockWords.AREA.end(text, i), BlockWords.HOUSE.end(text, i));
            if (end == i && isOwn(text.token(i))) {
                own.add(folded(text.token(i)));
            }
            i = Math.max(end, i + 1);
        }
        return own.isEmpty() ? all(text) : own; // «п. Карьер»
    }

    /** All words of a text, folded. */
    public static Set<String> all(String text) {
        return all(text(text));
    }

    /** The letters that stand for a word: «к» of «ул. К. Иванова». */
    public static Set<String> initials(String part) {
        return text(part).tokens().stream()
                .filter(token -> token.isLetter() && token.dotted() && token.isCapital())
                .map(BlockToken::word)
                .collect(Collectors.toSet());
    }

    /** Halves of double words are words: «Абагур-Лесной» is written apart as well. */
    private static BlockText text(String part) {
        return BlockText.of(BETWEEN_HALVES.matcher(part).replaceAll(" "));
    }

    private static Set<String> all(BlockText text) {
        return text.tokens().stream()
                .filter(PartWords::isOwn)
                .map(PartWords::folded)
                .collect(Collectors.toSet());
    }

    private static boolean isOwn(BlockToken token) {
        return token.isNumber() || (token.isWord() && !token.isLetter());
    }

    private static String folded(BlockToken token) {
        for (int i = 0; i < ORDINAL_WORDS.size(); i++) {
            if (token.word().matches(ORDINAL_WORDS.get(i) + "(?:ый|ой|ий|ая|ья|ое|ье)")) {
                return String.valueOf(i + 1);
            }
        }
        return ORDINAL.matcher(token.word()).replaceFirst("$1");
    }

    /** The kinds a street is said to be of, in English: "Street", "Lane"; empty where no type word is there. */
    public static Set<String> streetKinds(String street) {
        List<String> tokens = AddressWords.tokens(street);
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            AddressWords.STREET.at(i, tokens).ifPresent(found -> kinds.add(found.english()));
        }
        return kinds;
    }

    /** A house in one spelling: the same for «д. 134А», «134 а» and «дом 134а». */
    public static String house(String house) {
        return LATIN.house(house.replaceAll("[«»\"“”„]", ""))
                .toUpperCase(Locale.ROOT)
                .replace(" ", "");
    }

    /** The federal subjects a text names, each by its full name; the own words where it is none. */
    public static Set<String> region(String region) {
        List<Regions.Region> found = Regions.named(region);
        return found.isEmpty()
                ? own(region)
                : found.stream().map(Regions.Region::name).collect(Collectors.toSet());
    }
}
