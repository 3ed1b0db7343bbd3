package konvert.post;

import java.util.List;
import java.util.Locale;

/** How a letter stands to the weight up to which the first price holds. */
public enum WeightStep {
    /** Well below. */
    WITHIN,
    /** So near that only scales can tell: the computed weight may be off. */
    BORDERLINE,
    ABOVE;

    /** Part of the key of its sentence. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private record First(String country, double grams) {}

    private record File(double cautionPercent, List<First> firstSteps) {}

    private static final File FILE = PostData.read("weight-steps.json", File.class);

    /** Code of the entry that stands for all countries without one. */
    private static final String ALL_OTHERS = "XX";

    /** Up to which weight the first price of the country holds, in g. */
    public static double firstGrams(Country country) {
        return FILE.firstSteps().stream()
                .filter(step -> step.country().equals(country.code()))
                .findFirst()
                .or(() -> FILE.firstSteps().stream()
                        .filter(step -> step.country().equals(ALL_OTHERS))
                        .findFirst())
                .orElseThrow()
                .grams();
    }

    /** Where a letter of {@code grams} stands when posted in the country. */
    public static WeightStep of(double grams, Country country) {
        double most = firstGrams(country);
        double caution = FILE.cautionPercent() / 100;
        return grams > most * (1 + caution) ? ABOVE : grams > most * (1 - caution) ? BORDERLINE : WITHIN;
    }
}
