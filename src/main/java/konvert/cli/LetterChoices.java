package konvert.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import konvert.pdf.LetterStyle;
import konvert.pdf.Typeface;
import konvert.post.Country;
import konvert.post.Paper;
import konvert.post.WindowKind;
import konvert.words.Refusal;
import org.jspecify.annotations.Nullable;

/** What the letter is printed on and how it is set. */
final class LetterChoices implements Options.Declared {

    private @Nullable String paper;
    private String font = "serif";
    private @Nullable Double size;
    private boolean ragged;
    private boolean noHyphens;
    private boolean asTyped;
    private boolean header;
    private boolean duplex;

    @Override
    public void declare(Options options) {
        options.value("--paper", "FORMAT", String.class, "paper", given -> paper = given)
                .value("--font", "FONT", String.class, font, "font", given -> font = given)
                .value("--size", "POINTS", Double.class, "size", given -> size = given)
                .flag("--ragged", "ragged", given -> ragged = given)
                .flag("--no-hyphens", "no-hyphens", given -> noHyphens = given)
                .flag("--as-typed", "as-typed", given -> asTyped = given)
                .flag("--header", "header", given -> header = given)
                .flag("--duplex", "duplex", given -> duplex = given);
    }

    /** The paper asked for, or the usual one in the country of posting; for a window its own. */
    Paper paper(Country country, @Nullable WindowKind window) throws Refusal {
        if (window == null) {
            return Choices.paper(paper == null ? country.paper() : paper);
        }
        Paper needed = Choices.paper(window.paper());
        if (paper != null && !Choices.paper(paper).equals(needed)) {
            throw new Refusal("window.other-paper", window.name(), needed.name());
        }
        return needed;
    }

    LetterStyle style() throws Refusal {
        Typeface typeface = Arrays.stream(Typeface.values())
                .filter(face -> name(face).equalsIgnoreCase(font.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "font.unknown",
                        font,
                        Arrays.stream(Typeface.values())
                                .map(LetterChoices::name)
                                .collect(Collectors.joining(", "))));
        double points = size == null ? typeface.usualPt() : size;
        if (!(points >= LetterStyle.SMALLEST_PT && points <= LetterStyle.LARGEST_PT)) {
            throw new Refusal("size.beyond", points, LetterStyle.SMALLEST_PT, LetterStyle.LARGEST_PT);
        }
        return new LetterStyle(typeface, points, !ragged, !noHyphens, !asTyped, header, duplex);
    }

    /** BAD_SCRIPT is «bad-script». */
    private static String name(Typeface typeface) {
        return typeface.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
