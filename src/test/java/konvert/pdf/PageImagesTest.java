package konvert.pdf;

import static konvert.pdf.Examples.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import konvert.post.Countries;
import konvert.post.EnvelopeFace;
import konvert.post.EnvelopeFormat;
import konvert.post.EnvelopeFormats;
import konvert.post.Zone;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;

class PageImagesTest {

    private static final EnvelopeFormat DL = EnvelopeFormats.byId("dl").orElseThrow();
    private static final EnvelopeFace FACE = DL.face(Countries.ABROAD);
    private static final double PIXELS_PER_MM = 10;

    @Test
    void a_picture_has_the_size_of_the_page() throws Exception {
        try (PageImages images = images(SENDER)) {
            BufferedImage face = images.page(0, PIXELS_PER_MM);
            assertThat(images.pages()).isEqualTo(1);
            assertThat(face.getWidth()).isCloseTo(2200, within(1));
            assertThat(face.getHeight()).isCloseTo(1100, within(1));
        }
    }

    @Test
    void ink_is_where_the_layout_has_it_and_nowhere_else() throws Exception {
        try (PageImages images = images(SENDER)) {
            BufferedImage face = images.page(0, PIXELS_PER_MM);
            assertThat(ink(face, FACE.sender())).isPositive();
            assertThat(ink(face, FACE.address())).isPositive();
            assertThat(ink(face, FACE.sender()) + ink(face, FACE.address()))
                    .isEqualTo(ink(face, new Zone(0, 0, 220, 110)));
        }
    }

    @Test
    void drawing_never_searches_the_fonts_of_the_system() throws Exception {
        FontMapper usual = FontMappers.instance();
        FontMappers.set(new NoSystemFonts());
        try (PageImages images = images(SENDER)) {
            assertThat(ink(images.page(0, PIXELS_PER_MM), FACE.address())).isPositive();
        } finally {
            FontMappers.set(usual);
        }
    }

    /** Where PDFBox would go for a font that is not in the file, reading all of the system's and keeping a cache. */
    private static final class NoSystemFonts implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            throw new AssertionError(name);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            throw new AssertionError(name);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            throw new AssertionError(name);
        }
    }

    private static PageImages images(List<String> sender) throws Exception {
        return PageImages.of(
                EnvelopePdf.of(Examples.envelope(Examples.ABROAD, sender, DL)).bytes());
    }

    private static long ink(BufferedImage face, Zone zone) {
        int bottom = (int) Math.min(face.getHeight(), zone.bottomMm() * PIXELS_PER_MM);
        int right = (int) Math.min(face.getWidth(), zone.rightMm() * PIXELS_PER_MM);
        return IntStream.range((int) (zone.yMm() * PIXELS_PER_MM), bottom)
                .mapToLong(y -> IntStream.range((int) (zone.xMm() * PIXELS_PER_MM), right)
                        .filter(x -> (face.getRGB(x, y) & 0xff) < 128)
                        .count())
                .sum();
    }
}
