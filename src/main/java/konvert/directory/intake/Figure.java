package konvert.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import konvert.directory.intake.PageBlocks.Block;
import konvert.post.AddressParser;
import konvert.post.PublishedPerson;
import konvert.russian.Declension;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** Someone named on a page, with all that is known of the name. */
final class Figure {

    private static final Pattern LATER_LETTER = Pattern.compile("(?<=\\p{L})\\p{L}+");

    private PersonName name;
    private boolean cyrillic;
    private boolean sure;
    private @Nullable String latin;
    private @Nullable Block block;
    private @Nullable PublishedPerson published;
    private final List<Span> names = new ArrayList<>();
    private boolean role;
    private boolean held;
    private boolean guessed;
    private boolean titled;

    private Figure(PersonName name, boolean cyrillic, boolean sure, @Nullable String latin, Span span) {
        this.name = isCapitals(name.surname())
                ? new PersonName(capitalised(name.surname()), name.given(), name.patronymic())
                : name;
        this.cyrillic = cyrillic;
        this.sure = sure;
        this.latin = latin;
        names.add(span);
    }

    /** By a name in running text, in whatever case. */
    static @Nullable Figure mentioned(PageNames.Mention mention) {
        if (mention.latin()) {
            return latin(mention.text(), mention.span());
        }
        PersonName woman = Accusatives.ofWoman(mention.text());
        if (woman != null) {
            return new Figure(woman, true, true, null, mention.span());
        }
        PublishedPerson read = AddressParser.parse(mention.text()).person();
        PersonName name = read == null ? null : read.name();
        return read == null || name == null || name.given() == null
                ? null
                : new Figure(name, true, read.sure(), null, mention.span());
    }

    /** By a heading, which stands in the nominative. */
    static Figure titled(PageNames.Mention mention) {
        if (mention.latin()) {
            return latin(mention.text(), mention.span());
        }
        PersonName name = Declension.parse(mention.text());
        Figure figure = new Figure(name, true, Declension.gender(name) != Gender.UNKNOWN, null, mention.span());
        figure.titled = true;
        return figure;
    }

    /** By the name in a published block. */
    static @Nullable Figure addressed(PublishedPerson person, Block block, String text) {
        String written = person.nameAsWritten();
        PersonName name = person.name();
        if (written == null || name == null) {
            return null;
        }
        int at = text.indexOf(written, block.span().start());
        Span span = at < 0 || at >= block.span().end() ? block.span() : new Span(at, at + written.length());
        Figure figure = written.codePointAt(0) < '\u0250'
                ? latin(written.replaceAll("\\s*\\([^)]*\\)", ""), span)
                : new Figure(name, true, person.sure(), null, span);
        figure.block = block;
        figure.published = person;
        return figure;
    }

    private static boolean isCapitals(String surname) {
        return surname.length() > 1 && surname.equals(surname.toUpperCase(Locale.ROOT));
    }

    /** «ЛАПИН-ОРЛОВ» as «Лапин-Орлов»: lists set surnames in capitals. */
    private static String capitalised(String surname) {
        return LATER_LETTER
                .matcher(surname)
                .replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }

    private static Figure latin(String text, Span span) {
        return new Figure(LatinNames.cyrillic(text), false, false, text, span);
    }

    /** Whether both may be one person: the same name in another case, script or length. */
    boolean isSame(Figure other) {
        if (cyrillic && other.cyrillic) {
            return alike(name.surname(), other.name.surname())
                    && (name.given() == null || other.name.given() == null || alike(name.given(), other.name.given()));
        } else if (cyrillic) {
            return LatinNames.alike(name, String.valueOf(other.latin));
        }
        return other.cyrillic ? other.isSame(this) : sameLatin(String.valueOf(latin), String.valueOf(other.latin));
    }

    private static boolean sameLatin(String one, String other) {
        List<String> words = List.of(Page.folded(one).split(" "));
        List<String> others = List.of(Page.folded(other).split(" "));
        return words.containsAll(others) || others.containsAll(words);
    }

    /** Equal but for an ending: «Сафронов», «Сафронову», and «Синиц» misread from «Синице». */
    private static boolean alike(String one, String other) {
        String a = Page.folded(one);
        String b = Page.folded(other);
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.equals(b) || (common >= 2 && common >= shorter - 2 && Math.abs(a.length() - b.length()) <= 2);
    }

    /** Takes over what the other has of the same person. */
    void add(Figure other) {
        boolean fuller = other.cyrillic
                && (!cyrillic
                        || (name.patronymic() == null && other.name.patronymic() != null)
                        || name.given() == null);
        boolean surer = other.titled && (other.name.patronymic() != null || name.patronymic() == null);
        if (fuller || surer) {
            name = other.name;
            sure = other.sure;
        }
        sure |= other.sure && other.name.equals(name);
        cyrillic |= other.cyrillic;
        if (other.latin != null && (latin == null || other.latin.length() > latin.length())) {
            latin = other.latin;
        }
        if (other.block != null && (block == null || isBetter(other.block))) {
            block = other.block;
            published = other.published;
        }
        role |= other.role;
        titled |= other.titled;
        held |= other.held;
        names.addAll(other.names);
    }

    /** A block in Russian goes before one in English. */
    private boolean isBetter(Block other) {
        PublishedPerson person = other.address().person();
        String written = person == null ? null : person.nameAsWritten();
        PublishedPerson own = published;
        String before = own == null ? null : own.nameAsWritten();
        return written != null
                && written.codePointAt(0) > '\u0250'
                && (before == null || before.codePointAt(0) <= '\u0250');
    }

    void give(Block nameless, boolean guess) {
        block = nameless;
        published = nameless.address().person();
        guessed = guess;
    }

    void markRole() {
        role = true;
    }

    void markHeld() {
        held = true;
    }

    PersonName name() {
        return name;
    }

    boolean isCyrillic() {
        return cyrillic;
    }

    boolean isSure() {
        return sure;
    }

    @Nullable
    String latin() {
        return latin;
    }

    @Nullable
    Block block() {
        return block;
    }

    /** The person as the block names one. */
    @Nullable
    PublishedPerson published() {
        return published;
    }

    /** Whether the block names nobody and was given to the person most named on the page. */
    boolean isGuessed() {
        return guessed;
    }

    /** Judge, lawyer or whoever else speaks of a prisoner, unless said to be held as well. */
    boolean hasRole() {
        return role && !held;
    }

    boolean isTitled() {
        return titled;
    }

    List<Span> names() {
        return names;
    }
}
