package konvert.russian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import konvert.russian.DeclensionRules.Part;
import morfologik.stemming.Dictionary;

/**
 * The names in LanguageTool's Russian dictionary (which comes from the AOT project), each with its forms, folded. What
 * the tags mean stands in {@code tagset.txt} beside it: NN:Fam:Masc:Sin:D is a man's surname in the dative, NN:Fam and
 * NN:Name:Masc a name that does not change. NN:Name:Fem:Sin is left out: it marks women's surnames as given names that
 * do not change, Окуджава among them, which NN:Fam:Fem declines.
 */
final class NameDictionary {

    private static final String FOLDER = "/org/languagetool/resource/ru/russian.";
    private static final Charset CHARSET = Charset.forName("KOI8-R");
    private static final Map<String, GrammaticalCase> CASES = Map.of(
            "Nom", GrammaticalCase.NOMINATIVE,
            "R", GrammaticalCase.GENITIVE,
            "D", GrammaticalCase.DATIVE,
            "V", GrammaticalCase.ACCUSATIVE,
            "T", GrammaticalCase.INSTRUMENTAL,
            "P", GrammaticalCase.PREPOSITIONAL);
    private static final Map<String, Part> PARTS =
            Map.of("Fam", Part.SURNAME, "Name", Part.GIVEN, "Patr", Part.PATRONYMIC);
    private static final Map<String, Gender> GENDERS = Map.of("Masc", Gender.MALE, "Fem", Gender.FEMALE);

    /** A name of one kind; a case may have two forms («Анной», «Анною»). */
    record Entry(Part part, Gender gender, Map<GrammaticalCase, Set<String>> forms) {

        String nominative() {
            return forms(GrammaticalCase.NOMINATIVE).iterator().next();
        }

        Set<String> forms(GrammaticalCase to) {
            return forms.getOrDefault(to, Set.of());
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    private NameDictionary() {}

    /** Every name that has one nominative in the singular. */
    static List<Entry> entries() {
        NameDictionary names = new NameDictionary();
        for (ByteBuffer sequence : dictionary().fsa.getSequences()) {
            names.read(sequence);
        }
        Collection<Entry> all = names.entries.values();
        return all.stream()
                .filter(entry -> entry.forms(GrammaticalCase.NOMINATIVE).size() == 1)
                .toList();
    }

    /** FORM+STEM+TAG; the stem is told by a letter for how many letters to drop (A none, B one) and what to put there. */
    private void read(ByteBuffer sequence) {
        int form = plus(sequence, 0);
        int stem = plus(sequence, form + 1);
        int tag = stem + 1;
        if (sequence.get(tag) != 'N' || sequence.get(tag + 2) != ':' || "FNP".indexOf(sequence.get(tag + 3)) < 0) {
            return; // before anything is decoded: nine of ten are no names
        }
        byte[] bytes = new byte[sequence.remaining()];
        sequence.get(bytes);
        String word = Letters.folded(new String(bytes, 0, form, CHARSET));
        String change = new String(bytes, form + 1, stem - form - 1, CHARSET);
        String lemma = word.substring(0, word.length() - (change.charAt(0) - 'A')) + change.substring(1);
        add(word, Letters.folded(lemma), new String(bytes, tag, bytes.length - tag, CHARSET));
    }

    private void add(String form, String lemma, String tag) {
        List<String> marks = List.of(tag.split(":"));
        Part part = PARTS.get(marks.get(1));
        if (part == null) {
            return;
        }
        if (tag.equals("NN:Fam") || tag.equals("NN:Name:Masc")) {
            for (GrammaticalCase to : GrammaticalCase.values()) {
                add(form, lemma, part, Gender.MALE, to);
            }
        } else if (marks.size() == 5 && marks.get(3).equals("Sin") && CASES.containsKey(marks.get(4))) {
            Gender gender = Objects.requireNonNull(GENDERS.get(marks.get(2)));
            add(form, lemma, part, gender, Objects.requireNonNull(CASES.get(marks.get(4))));
        }
    }

    private void add(String form, String lemma, Part part, Gender gender, GrammaticalCase to) {
        entries.computeIfAbsent(
                        lemma + ' ' + part + gender,
                        key -> new Entry(part, gender, new EnumMap<>(GrammaticalCase.class)))
                .forms()
                .computeIfAbsent(to, key -> new TreeSet<>())
                .add(form);
    }

    private static int plus(ByteBuffer sequence, int from) {
        int at = from;
        while (sequence.get(at) != '+') {
            at++;
        }
        return at;
    }

    private static Dictionary dictionary() {
        try (InputStream words = resource("dict");
                InputStream about = resource("info")) {
            return Dictionary.read(words, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String ending) {
        return Objects.requireNonNull(NameDictionary.class.getResourceAsStream(FOLDER + ending));
    }
}
