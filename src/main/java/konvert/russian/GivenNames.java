package konvert.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.data.BundledTable;

/** Given names and their other forms, from {@code resources/russian/given-names.json}. */
public final class GivenNames {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ -]");
    private static final Pattern WITH_YE = Pattern.compile("[еЕ]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
    private static final GivenNames ALL = new GivenNames(BundledTable.read("/russian/given-names.json", File.class));

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, String> withYo = new HashMap<>();

    /** The file. */
    record File(String about, String date, List<Group> groups) {

        Stream<Name> names() {
            return groups.stream().flatMap(group -> group.names().stream());
        }
    }

    record Group(String id, String source, String date, List<Name> names) {}

    /**
     * One name.
     *
     * @param alike parallel forms, themselves names in documents
     * @param kin forms of other languages in Cyrillic
     * @param latin forms of other languages in Latin
     */
    record Name(String name, List<String> alike, List<String> shortForms, List<String> kin, List<String> latin) {

        Name {
            alike = Objects.requireNonNullElse(alike, List.of());
            shortForms = Objects.requireNonNullElse(shortForms, List.of());
            kin = Objects.requireNonNullElse(kin, List.of());
            latin = Objects.requireNonNullElse(latin, List.of());
        }

        /** The forms that stand in documents. */
        List<String> whole() {
            return joined(List.of(name), alike, kin);
        }

        List<String> all() {
            return joined(whole(), shortForms, latin);
        }

        /** What is spelled as Russians spell it. */
        List<String> russian() {
            return joined(List.of(name), alike, shortForms);
        }

        /** Not by a stream: every start goes through all names. */
        private static List<String> joined(List<String> first, List<String> second, List<String> third) {
            List<String> all = new ArrayList<>(first);
            all.addAll(second);
            all.addAll(third);
            return all;
        }
    }

    /** A form of a name: what else someone is called who is called so is put together when it is asked for. */
    private record Form(Name name, boolean whole) {

        List<String> forms() {
            return whole ? name.all() : name.whole();
        }
    }

    private GivenNames(File file) {
        for (Name name : file.names().toList()) {
            name.whole().forEach(form -> add(form, new Form(name, true)));
            name.shortForms().forEach(form -> add(form, new Form(name, false)));
        }
        List<String> russian =
                file.names().flatMap(name -> name.russian().stream()).toList();
        russian.stream().filter(form -> form.indexOf('ё') >= 0).forEach(form -> withYo.put(key(form), form));
        russian.stream()
                .filter(form -> form.indexOf('ё') < 0 && WITH_YE.matcher(form).find())
                .forEach(form -> withYo.remove(key(form)));
    }

    private void add(String text, Form form) {
        forms.computeIfAbsent(key(text), key -> new ArrayList<>()).add(form);
    }

    private Set<String> other(String key) {
        return forms.getOrDefault(key, List.of()).stream()
                .flatMap(form -> form.forms().stream())
                .filter(other -> !key(other).equals(key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Every other form by which someone of that given name may be looked for, as written: short forms, parallel ones,
     * those of other languages in Cyrillic and Latin. For a short form, the names it stands for; for several given
     * names, the forms of each. The case of letters and ё play no part; empty when the name is not known.
     */
    public static Set<String> others(String given) {
        if (ALL.forms.containsKey(key(given))) {
            return ALL.other(key(given));
        }
        return BETWEEN_NAMES
                .splitAsStream(Letters.tidy(given))
                .flatMap(part -> ALL.other(key(part)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a given name in one of its forms. */
    public static boolean isKnown(String given) {
        boolean several = given.indexOf(' ') >= 0 || given.indexOf('-') >= 0;
        return ALL.forms.containsKey(key(given)) || (several && !others(given).isEmpty());
    }

    /** «Артем» as «Артём», in the case it has; a word that is no name spoken with ё stays as it is. */
    public static String withYo(String word) {
        String form = ALL.withYo.get(key(word));
        if (form == null || form.length() != word.length()) {
            return word;
        }
        StringBuilder yo = new StringBuilder(word);
        for (int i = form.indexOf('ё'); i >= 0; i = form.indexOf('ё', i + 1)) {
            yo.setCharAt(i, Character.isUpperCase(word.charAt(i)) ? 'Ё' : 'ё');
        }
        return yo.toString();
    }

    /** What names are compared by: small letters, ё as е, no apostrophes. */
    private static String key(String name) {
        String folded = Letters.folded(Letters.tidy(name));
        return Letters.isPlain(folded) ? folded : APOSTROPHE.matcher(folded).replaceAll("");
    }
}
