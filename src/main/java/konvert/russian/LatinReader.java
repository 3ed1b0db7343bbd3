package konvert.russian;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import konvert.data.BundledTable;
import org.jspecify.annotations.Nullable;

/** Reads Latin words of one scheme: letter by letter every way it may be, of which the likeliest are kept. */
final class LatinReader {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String AFTER_SOFT = "еёиюя";
    private static final String SINGLE = "[`´’‘ʼʹ′]";
    private static final String DOUBLE = "[ʺ″”“]";

    /** No word is longer, letters and signs. */
    private static final int LONGEST = 60;

    /** So many beginnings of a word are followed further. */
    private static final int BEGINNINGS = 48;

    /** Marks left out, and a spelling that is not after the rules of the scheme. */
    private static final int BARE = 2;

    /** A Cyrillic reading; the less the cost the likelier. */
    record Read(String cyrillic, int cost) {}

    private record Piece(String latin, String cyrillic, int cost) {}

    /** Left out after и and ы at the end of a word by some schemes. */
    private static final Piece SILENT = new Piece("", "й", 0);

    private record Unlikely(
            @Nullable String before,
            String letters,
            @Nullable String after,
            int cost,
            String why) {}

    private record File(String about, String source, String date, List<Unlikely> unlikely) {}

    private record Cost(Places places, int cost) {}

    private static final Map<Scheme, LatinReader> READERS = new EnumMap<>(Scheme.class);
    private static final List<Cost> UNLIKELY =
            BundledTable.read("/russian/cyrillisation.json", File.class).unlikely().stream()
                    .map(it -> new Cost(Places.of(it.before(), it.letters(), it.after()), it.cost()))
                    .toList();

    static {
        for (Scheme scheme : Scheme.values()) {
            READERS.put(scheme, new LatinReader(scheme));
        }
    }

    private final Scheme scheme;
    private final Set<Piece> pieces = new LinkedHashSet<>();
    private final LatinTable letters;

    private LatinReader(Scheme scheme) {
        this.scheme = scheme;
        Map<String, String> table = SchemeFile.letters(scheme);
        letters = new LatinTable(table, List.of(), UnaryOperator.identity());
        ALPHABET.chars().mapToObj(Character::toString).forEach(letter -> add(table.getOrDefault(letter, ""), letter));
        SchemeFile.rules(scheme).forEach(rule -> add(rule.latin(), rule.letters()));
        // What is written with the vowel alone where the scheme leaves out ь: Илья.
        AFTER_SOFT.chars().mapToObj(vowel -> "ь" + Character.toString(vowel)).forEach(soft -> {
            String latin = typed(Romanisation.in(scheme, "м" + soft).substring(1));
            pieces.add(new Piece(latin, soft, 1));
        });
    }

    static LatinReader of(Scheme scheme) {
        return requireNonNull(READERS.get(scheme));
    }

    private void add(String latin, String cyrillic) {
        if (!latin.isEmpty()) {
            String exact = typed(latin);
            pieces.add(new Piece(exact, cyrillic, 0));
            String bare = Marks.plain(latin);
            if (!bare.isEmpty() && !bare.equals(exact)) {
                pieces.add(new Piece(bare, cyrillic, BARE));
            }
        } else if (cyrillic.equals("й")) {
            pieces.add(SILENT);
        }
    }

    /** The likeliest readings of a word, at most so many. */
    List<Read> read(String word, int most) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        String latin = typed(word.toLowerCase(Locale.ROOT));
        List<List<Read>> beginnings = Stream.generate(() -> (List<Read>) new ArrayList<Read>())
                .limit(latin.length() + 1L)
                .toList();
        beginnings.getFirst().add(new Read("", 0));
        for (int at = 0; at < latin.length(); at++) {
            for (Read begun : likeliest(beginnings.get(at), BEGINNINGS)) {
                goOn(begun, latin, at, beginnings);
            }
        }
        List<Read> whole = new ArrayList<>(beginnings.getLast());
        if (pieces.contains(SILENT)) {
            beginnings.getLast().stream()
                    .filter(read ->
                            read.cyrillic().endsWith("и") || read.cyrillic().endsWith("ы"))
                    .forEach(read -> whole.add(new Read(read.cyrillic() + SILENT.cyrillic(), read.cost())));
        }
        List<Read> right =
                whole.stream().flatMap(read -> spelled(read, latin).stream()).toList();
        return likeliest(right, most).stream()
                .map(read -> new Read(inCaseOf(word, read.cyrillic()), read.cost() + unlikely(read.cyrillic())))
                .toList();
    }

    private void goOn(Read begun, String latin, int at, List<List<Read>> beginnings) {
        if (latin.charAt(at) == '-') {
            beginnings.get(at + 1).add(new Read(begun.cyrillic() + '-', begun.cost()));
        }
        for (Piece piece : pieces) {
            if (!piece.latin().isEmpty() && latin.startsWith(piece.latin(), at)) {
                beginnings
                        .get(at + piece.latin().length())
                        .add(new Read(begun.cyrillic() + piece.cyrillic(), begun.cost() + piece.cost()));
            }
        }
    }

    /** The reading, when the scheme writes it so, with marks or without: by its rules or, less likely, letter by letter. */
    private Optional<Read> spelled(Read read, String latin) {
        String wanted = Marks.plain(latin);
        if (Marks.plain(Romanisation.in(scheme, read.cyrillic())).equals(wanted)) {
            return Optional.of(read);
        }
        StringBuilder plainly = new StringBuilder();
        letters.write(read.cyrillic(), plainly);
        return Marks.plain(plainly.toString()).equals(wanted)
                ? Optional.of(new Read(read.cyrillic(), read.cost() + BARE))
                : Optional.empty();
    }

    private static List<Read> likeliest(List<Read> reads, int most) {
        Map<String, Integer> costs = new HashMap<>();
        reads.forEach(read -> costs.merge(read.cyrillic(), read.cost(), Math::min));
        Map<String, Integer> ranks = new HashMap<>();
        costs.forEach((cyrillic, cost) -> ranks.put(cyrillic, cost + unlikely(cyrillic)));
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .map(cyrillic -> new Read(cyrillic, requireNonNull(costs.get(cyrillic))))
                .toList();
    }

    private static int unlikely(String cyrillic) {
        int sum = 0;
        for (int at = 0; at < cyrillic.length(); at++) {
            for (Cost cost : UNLIKELY) {
                if (cost.places().fit(cyrillic, at)) {
                    sum += cost.cost();
                }
            }
        }
        return sum;
    }

    /** Small letters; every apostrophe as one, every quotation mark as one. */
    private static String typed(String latin) {
        return Normalizer.normalize(latin, Normalizer.Form.NFC)
                .replaceAll(SINGLE, "'")
                .replaceAll(DOUBLE, "\"");
    }

    /** Capitals at the beginnings of words, or throughout. */
    private static String inCaseOf(String latin, String cyrillic) {
        if (latin.length() > 1 && latin.equals(latin.toUpperCase(Locale.ROOT)) && Character.isLetter(latin.charAt(1))) {
            return cyrillic.toUpperCase(RUSSIAN);
        }
        boolean capital = !latin.isEmpty() && Character.isUpperCase(latin.charAt(0));
        StringBuilder cased = new StringBuilder(cyrillic);
        for (int i = 0; capital && i < cased.length(); i++) {
            if (i == 0 || cased.charAt(i - 1) == '-') {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
