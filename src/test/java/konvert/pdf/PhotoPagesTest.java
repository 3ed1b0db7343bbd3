package konvert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import konvert.post.Zone;
import konvert.words.Refusal;
import konvert.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs after a letter: pixels alone, upright, and said how large they print. */
class PhotoPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static PhotoPages pages(int aPage, Path... files) throws Refusal {
        return PhotoPages.of(new Photos(List.of(files), aPage), Examples.A4);
    }

    private static byte[] letter(PhotoPages photos) throws Refusal {
        return LetterPdf.with(Examples.pdf(Examples.letter("Вот фотографии."), Examples.A4), photos)
                .bytes();
    }

    private static BufferedImage printed(Path file) throws Exception {
        return ImageIO.read(
                new ByteArrayInputStream(pages(1, file).pictures().getFirst().jpeg()));
    }

    private static void assertColour(BufferedImage picture, double x, double y, Color wanted) {
        Color is = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        assertThat(List.of(is.getRed(), is.getGreen(), is.getBlue()))
                .zipSatisfy(
                        List.of(wanted.getRed(), wanted.getGreen(), wanted.getBlue()),
                        (one, other) -> assertThat(one).isCloseTo(other, within(6)));
    }

    @Test
    void nothing_a_camera_wrote_beside_the_pixels_is_in_the_file() throws Exception {
        byte[] photo = TestPhotos.jpeg(600, 400, 1);
        String before = new String(photo, StandardCharsets.ISO_8859_1);
        assertThat(before).contains(TestPhotos.SECRETS);
        PhotoPages pages = pages(1, file("photo.jpg", photo));
        String after = new String(letter(pages), StandardCharsets.ISO_8859_1)
                + new String(pages.pictures().getFirst().jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(TestPhotos.SECRETS).noneMatch(after::contains);
        assertThat(after).doesNotContain("Exif", "ICC_PROFILE", "Photoshop", "photo.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 600, 400, 0.25, 0.25",
        "2, 600, 400, 0.75, 0.25",
        "3, 600, 400, 0.75, 0.75",
        "4, 600, 400, 0.25, 0.75",
        "5, 400, 600, 0.25, 0.25",
        "6, 400, 600, 0.75, 0.25",
        "7, 400, 600, 0.75, 0.75",
        "8, 400, 600, 0.25, 0.75"
    })
    void a_photograph_is_turned_as_the_camera_was_held(int held, int width, int height, double redX, double redY)
            throws Exception {
        BufferedImage printed = printed(file("photo.jpg", TestPhotos.jpeg(600, 400, held)));
        assertThat(printed.getWidth()).isEqualTo(width);
        assertThat(printed.getHeight()).isEqualTo(height);
        assertColour(printed, redX, redY, new Color(254, 0, 0));
        assertColour(printed, 1 - redX, 1 - redY, new Color(0, 0, 254));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 4"})
    void one_two_or_four_stand_on_a_page_whole_and_apart(int aPage, int onFirst) throws Exception {
        Path wide = file("wide.png", TestPhotos.encoded(TestPhotos.pixels(300, 200), "png"));
        Path tall = file("tall.png", TestPhotos.encoded(TestPhotos.pixels(200, 300), "png"));
        PhotoPages pages = pages(aPage, wide, tall, wide, tall, wide);
        assertThat(pages.pictures()).hasSize(5);
        assertThat(pages.sheets()).hasSize((4 + aPage) / aPage);
        assertThat(pages.sheets().getFirst().pictures()).hasSize(onFirst);
        Zone room = new Zone(25, 25, 165, 247);
        for (Sheet sheet : pages.sheets()) {
            List<Zone> zones = sheet.pictures().stream().map(Picture::zone).toList();
            for (Zone zone : zones) {
                EnvelopeCheck.assertInside(zone, room, "within the margins");
                assertThat(zones)
                        .filteredOn(other -> EnvelopeCheck.over(zone, other))
                        .containsExactly(zone);
            }
        }
        Zone first = pages.pictures().getFirst().zone();
        assertThat(first.widthMm() / first.heightMm()).isCloseTo(1.5, within(0.001));
    }

    @Test
    void the_size_on_paper_is_said_and_coarse_prints_are_named() throws Exception {
        Path coarse = file("coarse.png", TestPhotos.encoded(TestPhotos.pixels(600, 400), "png"));
        Path fine = file("fine.png", TestPhotos.encoded(TestPhotos.pixels(1500, 1000), "png"));
        PhotoPages pages = pages(1, coarse, fine);
        Words words = Words.of("words", Locale.ENGLISH);
        assertThat(PhotoPages.said(coarse, pages.pictures().getFirst(), words))
                .startsWith("coarse.png: prints 165 × 110 mm at 92 dpi.")
                .contains("coarse;");
        assertThat(PhotoPages.said(fine, pages.pictures().getLast(), words))
                .isEqualTo("fine.png: prints 165 × 110 mm at 231 dpi.");
    }

    @Test
    void more_pixels_than_a_printer_shows_are_not_carried_along() throws Exception {
        Path large = file("large.jpg", TestPhotos.encoded(TestPhotos.pixels(6000, 4500), "jpeg"));
        Picture picture = pages(4, large).pictures().getFirst();
        assertThat(picture.dpi()).isEqualTo(300);
        assertThat(picture.jpeg()).hasSizeLessThan(60_000);
        assertColour(ImageIO.read(new ByteArrayInputStream(picture.jpeg())), 0.75, 0.75, new Color(0, 0, 254));
    }

    @Test
    void what_is_transparent_is_white_on_paper() throws Exception {
        BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 0xff000000);
        assertColour(printed(file("clear.png", TestPhotos.encoded(clear, "png"))), 0.5, 0.5, Color.WHITE);
    }

    @Test
    void printing_inks_become_colours_of_the_screen() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(0, 64, 64, 4, null);
        int[] darkRed = {0, 255, 255, 127};
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                inks.setPixel(x, y, darkRed);
            }
        }
        assertColour(printed(file("cmyk.jpg", encoded(inks))), 0.5, 0.5, new Color(128, 0, 0));
    }

    private static byte[] encoded(Raster raster) throws Exception {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, Collections.emptyList(), null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200, 700})
    void a_damaged_file_is_refused_or_read_but_never_a_fault(int kept) throws Exception {
        byte[] cut = Arrays.copyOf(TestPhotos.jpeg(60, 40, 6), kept);
        assertThatThrownBy(() -> pages(1, file("cut.jpg", cut)))
                .isInstanceOf(Refusal.class)
                .hasMessage("photo.damaged");
    }

    @Test
    void what_is_no_photograph_and_what_is_not_there_is_refused() throws Exception {
        Path text = file("letter.jpg", "Здравствуйте!".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> pages(1, text)).hasMessage("photo.unknown");
        assertThatThrownBy(() -> pages(1, folder)).hasMessage("photo.unknown");
        assertThatThrownBy(() -> pages(1, folder.resolve("gone.jpg"))).hasMessage("text.missing");
    }

    @Test
    void more_pixels_than_any_camera_has_are_refused_before_they_are_decoded() throws Exception {
        byte[] png = TestPhotos.encoded(TestPhotos.pixels(10, 10), "png");
        // Width and height in the header, each 60,000; its checksum is not looked at before the pixels.
        for (int at : new int[] {16, 20}) {
            png[at] = 0;
            png[at + 1] = 0;
            png[at + 2] = (byte) 0xea;
            png[at + 3] = 0x60;
        }
        assertThatThrownBy(() -> pages(1, file("bomb.png", png))).hasMessage("photo.too-many-pixels");
    }

    @Test
    void a_letter_with_photographs_conforms_to_the_archive_standard_and_has_the_same_bytes_every_time()
            throws Exception {
        Path jpeg = file("photo.jpg", TestPhotos.jpeg(600, 400, 6));
        Path png = file("photo.png", TestPhotos.encoded(TestPhotos.pixels(200, 300), "png"));
        byte[] letter = letter(pages(2, jpeg, png));
        assertThat(VeraPdf.faults(letter)).isEmpty();
        assertThat(letter(pages(2, jpeg, png))).isEqualTo(letter);
    }

    @Test
    void photographs_stand_on_sheets_of_their_own_after_the_letter() throws Exception {
        Path photo = file("photo.jpg", TestPhotos.jpeg(600, 400, 1));
        PrintedLetter both = new PrintedLetter(
                Examples.letter("Вот фотография."), Examples.A4, LetterStyle.USUAL.withDuplex(true), "");
        PdfFile file = LetterPdf.with(LetterPdf.of(both), pages(1, photo));
        assertThat(file.pages()).isEqualTo(3);
        assertThat(file.papers()).isEqualTo(2);
        assertThat(file.sheets().getLast().pictures()).hasSize(1);
        try (PageImages images = PageImages.of(file.bytes())) {
            Zone zone = file.sheets().getLast().pictures().getFirst().zone();
            BufferedImage page = images.page(2, 2);
            assertColour(page, (zone.xMm() + 5) / 210, (zone.yMm() + 5) / 297, new Color(254, 0, 0));
            assertColour(page, (zone.rightMm() - 5) / 210, (zone.bottomMm() - 5) / 297, new Color(0, 0, 254));
        }
    }
}
