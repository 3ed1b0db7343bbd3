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
import picocli.CommandLine.Option;

/** What the letter is printed on and how it is set. */
final class LetterChoices {

    @Option(names = "--paper", paramLabel = "FORMAT", descriptionKey = "paper")
    @Nullable
    String paper;

    @Option(names = "--font", paramLabel = "FONT", descriptionKey = "font")
    String font = "serif";

    @Option(names = "--size", paramLabel = "POINTS", descriptionKey = "size")
    @Nullable
    Double size;

    @Option(names = "--ragged", descriptionKey = "ragged")
    boolean ragged;

    @Option(names = "--no-hyphens", descriptionKey = "no-hyphens")
    boolean noHyphens;

    @Option(names = "--as-typed", descriptionKey = "as-typed")
    boolean asTyped;

    @Option(names = "--header", descriptionKey = "header")
    boolean header;

    @Option(names = "--duplex", descriptionKey = "duplex")
    boolean duplex;

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
