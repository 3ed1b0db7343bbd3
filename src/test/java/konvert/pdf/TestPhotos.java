package konvert.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Photographs as cameras write them: with much that is nobody's business. */
public final class TestPhotos {

    static final String CAMERA = "SpyCam 3000";
    static final String PLACE = "52.5200N13.4050E";
    static final String COMMENT = "taken at home";
    static final String XMP = "xmp:CreatorTool of mine";
    static final String IPTC = "8BIM by-line Anna";
    static final String THUMBNAIL = "THUMBNAIL-OF-A-FACE";

    public static final List<String> SECRETS = List.of(CAMERA, PLACE, COMMENT, XMP, IPTC, THUMBNAIL);

    private TestPhotos() {}

    /** Red top left, blue bottom right, the rest green. */
    public static BufferedImage pixels(int width, int height) {
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = pixels.createGraphics();
        canvas.setColor(Color.GREEN);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
        canvas.dispose();
        return pixels;
    }

    public static byte[] encoded(BufferedImage pixels, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(pixels, format, out);
        return out.toByteArray();
    }

    /** With Exif (camera, place, thumbnail, how the camera was held), XMP, IPTC and a comment. */
    public static byte[] jpeg(int width, int height, int orientation) throws IOException {
        byte[] plain = encoded(pixels(width, height), "jpeg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, exif(orientation));
        segment(out, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0" + XMP));
        segment(out, 0xed, ascii("Photoshop 3.0\0" + IPTC));
        segment(out, 0xfe, ascii(COMMENT));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) {
        byte[] rest = ascii(CAMERA + PLACE + THUMBNAIL);
        return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + rest.length)
                .put(ascii("Exif\0\0"))
                .put(ascii("MM\0*"))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010f)
                .putShort((short) 2)
                .putInt(CAMERA.length())
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(rest)
                .array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
