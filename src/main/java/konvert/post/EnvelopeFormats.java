package konvert.post;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of envelope and the layout of their face, from {@code resources/post/envelopes.json}. */
public final class EnvelopeFormats {

    private record Entry(String id, String name, List<String> aliases, double widthMm, double heightMm, double grams) {

        EnvelopeFormat format() {
            return new EnvelopeFormat(id, name, widthMm, heightMm, grams);
        }

        boolean isCalled(String plain) {
            return id.equals(plain)
                    || PostData.plain(name).equals(plain)
                    || aliases.stream().map(PostData::plain).anyMatch(plain::equals);
        }
    }

    private record Usual(List<String> posts, List<String> formats) {}

    private record Back(double leftMm, double topMm, double widthMm, double bottomMm) {}

    private record Own(double leastWidthMm, double leastHeightMm, double mostMm, double paperGsm, double flaps) {}

    private record File(List<FaceLayout> faces, List<Usual> usual, Back back, Own own, List<Entry> formats) {}

    private static final File FILE = PostData.read("envelopes.json", File.class);

    private static final List<EnvelopeFormat> ALL = FILE.formats().stream()
            .map(Entry::format)
            .sorted((one, other) -> Double.compare(areaMm2(one), areaMm2(other)))
            .toList();

    /** «120x235», «120 × 235 mm», «104,8х241,3» with a Russian х. */
    private static final Pattern SIZE = Pattern.compile(
            "(\\d{2,3}(?:[.,]\\d)?)\\s*[x×х*]\\s*(\\d{2,3}(?:[.,]\\d)?)\\s*(?:mm|мм)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EnvelopeFormats() {}

    /** Every format, the smallest face first. */
    public static List<EnvelopeFormat> all() {
        return ALL;
    }

    /** The formats sold in that country, the smallest face first. */
    public static List<EnvelopeFormat> usual(Country in) {
        List<String> ids = ofPost(FILE.usual(), Usual::posts, in).formats();
        return ALL.stream().filter(format -> ids.contains(format.id())).toList();
    }

    /**
     * Those to take instead of one that is too small, the next one first: those sold in that country before all others,
     * larger ones before smaller ones, and of these the nearest in size first.
     */
    public static List<EnvelopeFormat> instead(EnvelopeFormat of, Country in) {
        List<EnvelopeFormat> usual = usual(in);
        double area = areaMm2(of);
        return ALL.stream()
                .filter(other -> !other.equals(of))
                .sorted(Comparator.comparing((EnvelopeFormat other) -> !usual.contains(other))
                        .thenComparing(other -> areaMm2(other) < area)
                        .thenComparingDouble(other -> Math.abs(areaMm2(other) - area)))
                .toList();
    }

    /** The format of that id, name or size in mm, in any case: «dl», «C5», «US #10», «#10», «120x235». */
    public static Optional<EnvelopeFormat> byId(String id) {
        String wanted = PostData.plain(id);
        return FILE.formats().stream()
                .filter(e -> e.isCalled(wanted))
                .map(Entry::format)
                .findFirst()
                .or(() -> own(id));
    }

    /** An envelope of any size in mm, «120x235»; the longer side is its width. None for sizes no post takes. */
    public static Optional<EnvelopeFormat> own(String size) {
        Matcher sides = SIZE.matcher(size.strip());
        if (!sides.matches()) {
            return Optional.empty();
        }
        BigDecimal one = new BigDecimal(sides.group(1).replace(',', '.'));
        BigDecimal other = new BigDecimal(sides.group(2).replace(',', '.'));
        BigDecimal width = one.max(other);
        BigDecimal height = one.min(other);
        Own own = FILE.own();
        if (width.doubleValue() < own.leastWidthMm()
                || height.doubleValue() < own.leastHeightMm()
                || width.doubleValue() > own.mostMm()) {
            return Optional.empty();
        }
        double grams =
                2 * (1 + own.flaps()) * own.paperGsm() * width.multiply(height).doubleValue() / 1_000_000;
        return Optional.of(new EnvelopeFormat(
                height + "x" + width, width + " × " + height, width.doubleValue(), height.doubleValue(), grams));
    }

    /** Least height, least width and most of both in mm for envelopes of any other size. */
    public static List<Double> limitsMm() {
        return List.of(
                FILE.own().leastHeightMm(),
                FILE.own().leastWidthMm(),
                FILE.own().mostMm());
    }

    /** Where the sender stands on the back of any envelope. */
    public static Zone back() {
        Back back = FILE.back();
        return new Zone(back.leftMm(), back.topMm(), back.widthMm(), back.bottomMm() - back.topMm());
    }

    static FaceLayout layout(Country from, boolean inside) {
        List<FaceLayout> faces =
                FILE.faces().stream().filter(face -> inside || !face.inside()).toList();
        return ofPost(faces, FaceLayout::posts, from);
    }

    private static <E> E ofPost(List<E> entries, Function<E, List<String>> posts, Country country) {
        return entries.stream()
                .filter(entry -> posts.apply(entry).contains(country.code()))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> posts.apply(entry).isEmpty())
                        .findFirst())
                .orElseThrow();
    }

    private static double areaMm2(EnvelopeFormat format) {
        return format.widthMm() * format.heightMm();
    }
}
