package konvert.post;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Type words of one kind («ул.», «пер.» …) with their English, from {@code resources/post/address-words.json}. Case, ё
 * and dots of abbreviations do not count.
 */
final class AddressWords {

    /** A type word found in a text: the tokens from {@code start} to before {@code end}. */
    record Found(int start, int end, String english) {}

    private record Word(List<String> ru, String en) {}

    private record File(
            Map<String, String> names, List<Word> street, List<Word> house, List<Word> place, List<Word> unit) {}

    private static final Pattern QUOTES = Pattern.compile("[«»\"“”„]");
    private static final Pattern TOGETHER = Pattern.compile("\\.(?=[\\p{L}\\d])|№");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final File FILE = PostData.read("address-words.json", File.class);

    static final AddressWords STREET = new AddressWords(FILE.street());
    static final AddressWords HOUSE = new AddressWords(FILE.house());
    static final AddressWords PLACE = new AddressWords(FILE.place());
    static final AddressWords UNIT = new AddressWords(FILE.unit());

    private static final int LONGEST = 3;

    private final Map<String, String> english = new HashMap<>();

    private AddressWords(List<Word> words) {
        words.forEach(word -> word.ru().forEach(ru -> english.put(key(tokens(ru)), word.en())));
    }

    /** The English name of a place that has one of its own («Москва»). */
    static Optional<String> englishName(String name) {
        return Optional.ofNullable(FILE.names().get(name));
    }

    /** A text's words; quotation marks fall away, and what is written together after a dot or № is parted. */
    static List<String> tokens(String text) {
        String unquoted = QUOTES.matcher(text).replaceAll("");
        String parted = TOGETHER.matcher(unquoted).replaceAll("$0 ").strip();
        return parted.isEmpty() ? List.of() : Arrays.asList(BLANKS.split(parted));
    }

    /** The longest type word at that token. */
    Optional<Found> at(int start, List<String> tokens) {
        for (int end = Math.min(start + LONGEST, tokens.size()); end > start; end--) {
            String found = english.get(key(tokens.subList(start, end)));
            if (found != null) {
                return Optional.of(new Found(start, end, found));
            }
        }
        return Optional.empty();
    }

    /** The first type word after the first token; what begins with a capital counts only when written in full. */
    Optional<Found> within(List<String> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> isSmall(tokens.get(i)) || isInFull(tokens.get(i)))
                .mapToObj(i -> at(i, tokens))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a name begins with a type word in full or has a small one in it: «Грузовой проезд», not «О. Кошевого». */
    boolean hasKind(List<String> name) {
        return IntStream.range(0, name.size())
                .filter(i -> isSmall(name.get(i)) || (i == 0 && isInFull(name.getFirst())))
                .anyMatch(i -> at(i, name).isPresent());
    }

    private static boolean isSmall(String token) {
        return Character.isLowerCase(token.charAt(0));
    }

    private static boolean isInFull(String token) {
        return token.length() > 3;
    }

    private static String key(List<String> tokens) {
        return String.join(" ", tokens)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace(".", "");
    }
}
