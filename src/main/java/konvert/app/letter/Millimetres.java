package konvert.app.letter;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import konvert.pdf.PrinterProfile;

/** Tenths of a millimetre as people type them: with a point or a comma, and any of the signs for minus. */
final class Millimetres extends StringConverter<Double> {

    private final NumberFormat format;
    private final Supplier<Double> before;

    /** What is typed and is no offset changes nothing. */
    Millimetres(Locale locale, Supplier<Double> before) {
        this.before = before;
        format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
    }

    @Override
    public String toString(Double mm) {
        return format.format(mm);
    }

    @Override
    public Double fromString(String typed) {
        try {
            double mm = Double.parseDouble(
                    typed.strip().replace(',', '.').replace('\u2212', '-').replace('\u2013', '-'));
            return Math.abs(mm) <= PrinterProfile.FARTHEST_MM ? Math.round(mm * 10) / 10.0 : before.get();
        } catch (NumberFormatException e) {
            return before.get();
        }
    }
}
