package konvert.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** The bundled fonts as OpenPDF has them: each read once and shared by all files, since reading costs milliseconds. */
final class Fonts {

    /** Widths by the fonts' own metrics, the same that are written into the PDF. */
    static final TextMeasure MEASURE = (text, face, sizePt) -> Glyphs.runs(text, face).stream()
            .mapToDouble(run -> Mm.ofPoints(of(run.face()).getWidth(run.text()) * sizePt / 1000))
            .sum();

    private static final Map<Face, BaseFont> READ = Collections.synchronizedMap(new EnumMap<>(Face.class));

    private Fonts() {}

    /** The face, to be embedded as a subset with two-byte codes, so that Cyrillic can be copied out of the PDF. */
    static BaseFont of(Face face) {
        return READ.computeIfAbsent(face, Fonts::read);
    }

    private static BaseFont read(Face face) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + face.file()))) {
            return BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
