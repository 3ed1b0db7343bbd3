package konvert.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.russian.DeclensionRules.Part;
import org.jspecify.annotations.Nullable;

/**
 * Names in the six cases, after the rules of {@code resources/russian/declension.json}, which names the grammars they
 * come from. Where grammar or the data leave a doubt, the answer says so.
 */
public final class Declension {

    /**
     * A name in a case.
     *
     * @param sure whether the form may be used without a look at it
     * @param why key of the sentence in the bundle {@code words} that says what is in doubt; none when sure
     */
    public record Declined(
            PersonName name, boolean sure, @Nullable String why) {}

    private record Form(String text, @Nullable String doubt) {}

    private Declension() {}

    /** Gender from the patronymic, else from the given name, else from the surname. */
    public static Gender gender(PersonName name) {
        return GenderRules.get().of(tidy(name));
    }

    /** The parts of a full name, surname first («Бахтин Александр Сергеевич»). */
    public static PersonName parse(String fullSurnameFirst) {
        return NameParser.parse(Letters.tidy(fullSurnameFirst));
    }

    /**
     * The name in a case. Of unknown gender, what is the same for a man and a woman is still given; else the nominative
     * comes back, not sure. What is not Cyrillic stays as it is.
     */
    public static Declined decline(PersonName name, Gender gender, GrammaticalCase to) {
        PersonName tidy = tidy(name);
        if (to == GrammaticalCase.NOMINATIVE) {
            return new Declined(tidy, true, null);
        }
        if (gender != Gender.UNKNOWN) {
            return certain(tidy, gender, to);
        }
        Declined man = certain(tidy, Gender.MALE, to);
        Declined woman = certain(tidy, Gender.FEMALE, to);
        if (!man.name().equals(woman.name())) {
            return declined(tidy, "gender");
        }
        return man.sure() ? woman : man;
    }

    private static Declined certain(PersonName name, Gender gender, GrammaticalCase to) {
        boolean lastOnly = isEastAsian(name);
        Form surname = lastOnly
                ? new Form(name.surname(), "order")
                : GenderRules.get().isTurkic(name.surname())
                        ? new Form(name.surname(), null)
                        : inWords(Part.SURNAME, name.surname(), gender, to, false);
        Form given = inWords(Part.GIVEN, name.given(), gender, to, lastOnly);
        Form patronymic = word(Part.PATRONYMIC, Objects.requireNonNullElse(name.patronymic(), ""), gender, to);
        PersonName changed = new PersonName(surname.text(), none(given.text()), none(patronymic.text()));
        String doubt = Stream.of(surname, given, patronymic)
                .map(Form::doubt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Gender known = GenderRules.get().ofGiven(name.given());
        boolean mismatch = known != Gender.UNKNOWN && known != gender;
        return declined(changed, mismatch ? "mismatch" : GenderRules.get().isSwapped(name) ? "parts" : doubt);
    }

    private static Declined declined(PersonName name, @Nullable String doubt) {
        return new Declined(name, doubt == null, doubt == null ? null : "decline.unsure." + doubt);
    }

    /** «Ким Чен Ын» is; «Ким Виктор» and «Ким Анна Сергеевна» are not. */
    private static boolean isEastAsian(PersonName name) {
        return name.given() != null
                && name.patronymic() == null
                && DeclensionRules.get().eastAsian().surnames().contains(Letters.folded(name.surname()))
                && Stream.of(name.given().split("[ -]"))
                        .map(Letters::folded)
                        .noneMatch(GenderRules.get().given()::has);
    }

    /** Each word of a surname or of the given names. */
    private static Form inWords(Part part, @Nullable String text, Gender gender, GrammaticalCase to, boolean lastOnly) {
        List<String> words = text == null ? List.of() : List.of(text.split(" "));
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean kept = !last && (lastOnly || isParticle(word));
            forms.add(kept ? new Form(word, null) : halves(part, word, gender, to));
        }
        boolean strangers = part == Part.GIVEN
                && words.size() > 1
                && !words.stream()
                        .filter(word -> !isInitial(word))
                        .map(Letters::folded)
                        .allMatch(GenderRules.get().given()::has);
        return joined(forms, " ", strangers ? "compound" : null);
    }

    /** A word, or the halves of a double one. */
    private static Form halves(Part part, String text, Gender gender, GrammaticalCase to) {
        String[] halves = text.split("-", -1);
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < halves.length - 1; i++) {
            forms.add(
                    part == Part.GIVEN
                            ? firstGiven(halves[i], halves[i + 1], gender, to)
                            : firstSurname(halves[i], halves[i + 1], gender, to));
        }
        forms.add(word(part, halves[halves.length - 1], gender, to));
        return joined(forms, "-", null);
    }

    /** Of a woman's double given name both halves change, of a man's the last one («Анне-Марии», «Жан-Пьеру»). */
    private static Form firstGiven(String half, String next, Gender gender, GrammaticalCase to) {
        String folded = Letters.folded(half);
        if (gender == Gender.FEMALE && (folded.endsWith("а") || folded.endsWith("я"))) {
            return word(Part.GIVEN, half, gender, to);
        }
        DeclensionRules.Compounds compounds = DeclensionRules.get().compounds();
        boolean known = compounds.givenFirst().words().contains(folded)
                || compounds.givenLast().words().contains(Letters.folded(next));
        return new Form(half, known || gender == Gender.FEMALE || isParticle(half) ? null : "compound");
    }

    /**
     * What is a surname by itself changes («Петрову-Водкину»), what is none does not («Кара-Мурзе»); of a given name
     * («Бадма-Халгаев») families differ.
     */
    private static Form firstSurname(String half, String next, Gender gender, GrammaticalCase to) {
        DeclensionRules.Compounds compounds = DeclensionRules.get().compounds();
        if (isParticle(half)
                || compounds.surnameFirst().words().contains(Letters.folded(half))
                || compounds.surnameLast().words().contains(Letters.folded(next))) {
            return new Form(half, null);
        }
        Form form = word(Part.SURNAME, half, gender, to);
        DeclensionRules.Rule rule = DeclensionRules.find(Part.SURNAME, gender, half);
        boolean mayStay =
                (rule != null && rule.general()) || GenderRules.get().given().has(Letters.folded(half));
        return mayStay ? new Form(form.text(), "compound") : form;
    }

    private static boolean isParticle(String word) {
        return DeclensionRules.get().compounds().particles().words().contains(Letters.folded(word));
    }

    private static Form word(Part part, String word, Gender gender, GrammaticalCase to) {
        if (word.isEmpty() || isInitial(word)) {
            return new Form(word, null);
        }
        if (word.length() == 1) { // a letter has no ending to go by
            return new Form(word, "foreign");
        }
        boolean cyrillic = Letters.isCyrillic(word);
        DeclensionRules.Rule rule = cyrillic ? DeclensionRules.find(part, gender, word) : null;
        return rule == null
                ? new Form(word, "script")
                : new Form(DeclensionRules.get().paradigm(rule).apply(word, to), rule.doubt(to));
    }

    private static boolean isInitial(String word) {
        return word.endsWith(".");
    }

    private static Form joined(List<Form> forms, String between, @Nullable String doubt) {
        if (forms.size() == 1) { // nearly always
            return forms.getFirst();
        }
        return new Form(
                forms.stream().map(Form::text).collect(Collectors.joining(between)),
                forms.stream()
                        .map(Form::doubt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(doubt));
    }

    private static PersonName tidy(PersonName name) {
        return new PersonName(Letters.tidy(name.surname()), tidyOrNone(name.given()), tidyOrNone(name.patronymic()));
    }

    private static @Nullable String tidyOrNone(@Nullable String text) {
        return text == null ? null : none(Letters.tidy(text));
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
