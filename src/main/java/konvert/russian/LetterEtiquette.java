package konvert.russian;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/** {@code resources/russian/letter-etiquette.json}: how a letter begins and ends. */
record LetterEtiquette(
        String about, String date, Patronymic patronymic, String source, List<Line> greetings, List<Line> closings) {

    private static final String NAME = "ИМЯ";
    private static final Pattern MARKS_AT_END = Pattern.compile("[,!.\\h]+$");
    private static final Pattern MARKS_AT_START = Pattern.compile("^[,!.\\h]+");

    /** The closing that a signature begins with. */
    Optional<Line> closingOf(String signature) {
        return closings.stream()
                .filter(line -> line.nameIn(signature).isPresent())
                .findFirst();
    }

    /** When the patronymic is spoken. */
    record Patronymic(int lastYearOfBirth, String source, List<String> unspoken, String unspokenWhy) {}

    /**
     * A greeting or closing.
     *
     * @param nameless the line without a name; none where it is not said so
     */
    record Line(
            List<Pronoun> pronouns, String text, @Nullable String nameless) {

        /** The line in agreement; none where a gender or the name it needs is not known. */
        Optional<String> with(String name, Gender writer, Gender reader) {
            if (name.isEmpty()) {
                return Optional.ofNullable(nameless);
            }
            GenderedText agreed = GenderedText.resolve(text, writer, reader);
            return agreed.remarks().isEmpty() ? Optional.of(agreed.text().replace(NAME, name)) : Optional.empty();
        }

        /** The name in a line that begins as this one, which ends with the name; «С уважением Анна» will do. */
        Optional<String> nameIn(String signature) {
            return Stream.of(Gender.MALE, Gender.FEMALE)
                    .map(writer -> GenderedText.resolve(text, writer, Gender.UNKNOWN)
                            .text()
                            .replace(NAME, ""))
                    .map(words -> MARKS_AT_END.matcher(words).replaceAll(""))
                    .filter(words -> signature.equals(words)
                            || (signature.startsWith(words) && !Character.isLetter(signature.charAt(words.length()))))
                    .map(words -> MARKS_AT_START
                            .matcher(signature.substring(words.length()))
                            .replaceAll(""))
                    .findFirst();
        }
    }

    static LetterEtiquette get() {
        return Loaded.ETIQUETTE;
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final LetterEtiquette ETIQUETTE =
                BundledTable.read("/russian/letter-etiquette.json", LetterEtiquette.class);
    }
}
