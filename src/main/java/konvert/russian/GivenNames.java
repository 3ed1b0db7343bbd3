package konvert.russian;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Given names and their other forms, from {@code resources/russian/given-names.json}. */
public final class GivenNames {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[ -]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
    private static final GivenNames ALL = new GivenNames(RussianData.read("given-names.json", File.class));

    private final Map<String, Set<String>> others = new HashMap<>();
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
            return Stream.of(List.of(name), alike, kin).flatMap(List::stream).toList();
        }

        List<String> all() {
            return Stream.of(whole(), shortForms, latin).flatMap(List::stream).toList();
        }

        /** What is spelled as Russians spell it. */
        List<String> russian() {
            return Stream.of(List.of(name), alike, shortForms)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private GivenNames(File file) {
        for (Name name : file.names().toList()) {
            name.whole().forEach(form -> add(form, name.all()));
            name.shortForms().forEach(form -> add(form, name.whole()));
        }
        List<String> russian =
                file.names().flatMap(name -> name.russian().stream()).toList();
        russian.stream().filter(form -> form.indexOf('ё') >= 0).forEach(form -> withYo.put(key(form), form));
        russian.stream().filter(form -> form.indexOf('ё') < 0).forEach(form -> withYo.remove(key(form)));
    }

    private void add(String form, List<String> forms) {
        Set<String> known = others.computeIfAbsent(key(form), key -> new LinkedHashSet<>());
        forms.stream().filter(other -> !key(other).equals(key(form))).forEach(known::add);
    }

    /**
     * Every other form by which someone of that given name may be looked for, as written: short forms, parallel ones,
     * those of other languages in Cyrillic and Latin. For a short form, the names it stands for; for several given
     * names, the forms of each. The case of letters and ё play no part; empty when the name is not known.
     */
    public static Set<String> others(String given) {
        Set<String> known = ALL.others.get(key(given));
        if (known != null) {
            return Set.copyOf(known);
        }
        return BETWEEN_NAMES
                .splitAsStream(Letters.tidy(given))
                .flatMap(part -> ALL.others.getOrDefault(key(part), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a given name in one of its forms. */
    public static boolean isKnown(String given) {
        boolean several = given.indexOf(' ') >= 0 || given.indexOf('-') >= 0;
        return ALL.others.containsKey(key(given)) || (several && !others(given).isEmpty());
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
