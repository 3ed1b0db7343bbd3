package konvert.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import konvert.post.Zone;
import konvert.words.Refusal;

/** A JPEG or PNG, of which nothing but the pixels is taken. */
final class PhotoFile {

    private static final int MOST_MB = 100;
    private static final int MOST_MEGAPIXELS = 250;
    private static final int MILLION = 1_000_000;

    /** Of larger pictures not every pixel is decoded: no print here needs so many, and memory would. */
    private static final double DECODED_PIXELS = 24e6;

    private final BufferedImage pixels;
    private final int orientation;

    private PhotoFile(BufferedImage pixels, int orientation) {
        this.pixels = pixels;
        this.orientation = orientation;
    }

    /**
     * Decodes a file, whatever its name.
     *
     * @throws Refusal when it is missing, no JPEG or PNG, damaged, or larger than any camera's
     */
    static PhotoFile read(Path file) throws Refusal {
        byte[] bytes = bytes(file);
        boolean jpeg = begins(bytes, 0xff, 0xd8, 0xff);
        if (!jpeg && !begins(bytes, 0x89, 'P', 'N', 'G')) {
            throw new Refusal("photo.unknown", file);
        }
        JpegMarkers markers = jpeg ? JpegMarkers.of(bytes) : JpegMarkers.NONE;
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            double all = (double) reader.getWidth(0) * reader.getHeight(0);
            if (all > (double) MOST_MEGAPIXELS * MILLION) {
                throw new Refusal("photo.too-many-pixels", file, MOST_MEGAPIXELS);
            }
            ImageReadParam some = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(all / DECODED_PIXELS));
            some.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            BufferedImage pixels =
                    markers.inked() ? InkRaster.rgb(reader.readRaster(0, some), markers) : reader.read(0, some);
            return new PhotoFile(Pixels.onWhite(pixels), markers.orientation());
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK throw many kinds at what is damaged.
            throw new Refusal(e, "photo.damaged", file);
        } finally {
            reader.dispose();
        }
    }

    /** As large as the zone lets it be, in its middle, with no more pixels than a printer shows. */
    Picture fitted(Zone zone) {
        boolean aside = orientation > 4;
        double width = aside ? pixels.getHeight() : pixels.getWidth();
        double height = aside ? pixels.getWidth() : pixels.getHeight();
        double mmAPixel = Math.min(zone.widthMm() / width, zone.heightMm() / height);
        Zone place = new Zone(
                zone.xMm() + (zone.widthMm() - width * mmAPixel) / 2,
                zone.yMm() + (zone.heightMm() - height * mmAPixel) / 2,
                width * mmAPixel,
                height * mmAPixel);
        BufferedImage printed = Pixels.turned(pixels, orientation, place);
        return new Picture(place, printed.getWidth(), Pixels.jpeg(printed));
    }

    private static byte[] bytes(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("photo.unknown", file);
        }
        if (!Files.exists(file)) {
            throw new Refusal("text.missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_MB * MILLION + 1);
            if (bytes.length > MOST_MB * MILLION) {
                throw new Refusal("text.too-large", file, MOST_MB);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(e, "text.unreadable", file);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
