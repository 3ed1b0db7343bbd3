package konvert.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import konvert.post.Zone;

/** Pixels made ready for paper. */
final class Pixels {

    /** More than this no printer shows. */
    private static final double MOST_PER_MM = 300 / 25.4;

    /** Of the JPEG on paper, from 0 to 1: no difference is seen, the file is small. */
    private static final float QUALITY = 0.88f;

    private Pixels() {}

    /** In sRGB, what is transparent white; colours of another profile are converted. */
    static BufferedImage onWhite(BufferedImage pixels) {
        return painted(pixels, new AffineTransform(), pixels.getWidth(), pixels.getHeight());
    }

    /**
     * Upright, with at most 300 pixels an inch.
     *
     * @param orientation as Exif says it, 1 to 8
     * @param place what it is printed into, upright
     */
    static BufferedImage turned(BufferedImage pixels, int orientation, Zone place) {
        boolean aside = orientation > 4;
        double most = (aside ? place.heightMm() : place.widthMm()) * MOST_PER_MM;
        BufferedImage from = pixels;
        while (from.getWidth() >= 2 * most && from.getHeight() > 1) {
            int width = from.getWidth() / 2;
            int height = Math.max(1, from.getHeight() / 2);
            from = painted(from, scale(from, width, height), width, height);
        }
        double scale = Math.min(1, most / from.getWidth());
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        AffineTransform whole = upright(orientation, width, height);
        whole.concatenate(scale(from, width, height));
        return painted(from, whole, aside ? height : width, aside ? width : height);
    }

    private static AffineTransform scale(BufferedImage from, double width, double height) {
        return AffineTransform.getScaleInstance(width / from.getWidth(), height / from.getHeight());
    }

    /** What is done to a picture of that size to see it upright (Exif 2.32, 4.6.4 A, tag 274). */
    private static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage painted(BufferedImage from, AffineTransform way, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = to.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(from, way, null);
        canvas.dispose();
        return to;
    }

    static byte[] jpeg(BufferedImage pixels) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
