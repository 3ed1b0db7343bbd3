package konvert.post;

import java.util.List;
import java.util.stream.Stream;
import konvert.russian.CaseForms;
import konvert.russian.GivenNames;

/** How names of persons look among other words. */
final class NameShape {

    private static final List<String> PATRONYMICS = Stream.of("ович", "евич", "овн", "евн", "ичн", "иничн")
            .flatMap(stem -> Stream.of("", "а", "у", "ем", "ой", "е", "ы").map(stem::concat))
            .filter(ending -> !ending.endsWith("н"))
            .toList();
    private static final List<String> LATIN_PATRONYMICS = List.of("vich", "ovna", "evna", "ichna", "inichna", "vič");
    private static final List<String> SHORT_PATRONYMICS =
            List.of("ильич", "ильичу", "кузьмич", "кузьмичу", "лукич", "лукичу", "фомич", "фомичу", "ильича");
    private static final int MOST_WORDS = 6;

    private NameShape() {}

    /** A word of a name: capital, or a particle within it. */
    static boolean isWord(BlockToken token) {
        return token.isCapital() || (token.isWord() && BlockWords.isNameParticle(token));
    }

    /** Where «Фамилия Имя Отчество» that begins at the token ends; the index itself when there is none. */
    static int end(BlockText block, int index) {
        for (int i = index; i < index + 2; i++) {
            if (!block.token(i).isCapital() || block.token(i).isLetter()) {
                return index;
            }
        }
        BlockToken third = block.token(index + 2);
        BlockToken fourth = block.token(index + 3);
        if (third.isCapital() && isPatronymic(third)) {
            return index + 3;
        }
        return third.isCapital() && fourth.isSmall() && BlockWords.isNameParticle(fourth) ? index + 4 : index;
    }

    static boolean isPatronymic(BlockToken token) {
        return isPatronymic(token.word());
    }

    /** Whether a word is a patronymic in some case. */
    static boolean isPatronymic(String text) {
        String word = text.toLowerCase(java.util.Locale.ROOT);
        return word.length() > 4
                && (PATRONYMICS.stream().anyMatch(word::endsWith)
                        || SHORT_PATRONYMICS.contains(word)
                        || LATIN_PATRONYMICS.stream().anyMatch(word::endsWith));
    }

    /** Whether one of the words of a name is a patronymic in some case. */
    static boolean hasPatronymic(String name) {
        return Stream.of(name.split(" ")).anyMatch(NameShape::isPatronymic);
    }

    /** Whether the word is a known given name in some case. */
    static boolean isGiven(BlockToken token) {
        String word = token.word();
        return GivenNames.isKnown(word) || (!token.isLatin() && CaseForms.isOfGivenName(word));
    }

    static boolean fits(BlockText block, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            BlockToken token = block.token(i);
            if (token.isWord() && !isWord(token)) {
                return false;
            }
            if (token.isNumber() || token.isQuote() || token.isMark("№")) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return words > 0 && words <= MOST_WORDS && block.token(from).isWord();
    }
}
