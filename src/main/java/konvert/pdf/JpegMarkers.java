package konvert.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What has to be known about a JPEG before all that is not pixels is dropped (ITU-T T.81, annex B; Exif 2.32, 4.6).
 *
 * @param orientation the value of the Exif tag, 1 to 8; 1 where it is not said
 * @param inked whether it is in four printing inks
 * @param inverted whether the four inks are written as light, as Adobe's programs do
 * @param yccInks whether the first three inks are written as brightness and colour differences
 */
record JpegMarkers(int orientation, boolean inked, boolean inverted, boolean yccInks) {

    static final JpegMarkers NONE = new JpegMarkers(1, false, false, false);

    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int START_OF_SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int YCCK = 2;

    /** Place of the number of components in a frame header. */
    private static final int COMPONENTS = 5;

    private static final int INKS = 4;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    /** Reads the segments before the pixels; what is damaged says nothing. */
    static JpegMarkers of(byte[] jpeg) {
        JpegMarkers found = NONE;
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            if (marker == 0xff) {
                at++; // fill byte
                continue;
            }
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                break;
            }
            ByteBuffer segment = bytes.slice(at + 4, length - 2);
            if (marker == APP1 && begins(segment, EXIF)) {
                int turned = orientation(segment.slice(EXIF.length, segment.limit() - EXIF.length));
                found = new JpegMarkers(turned, found.inked, found.inverted, found.yccInks);
            } else if (marker == APP14 && begins(segment, ADOBE) && segment.limit() >= 12) {
                found = new JpegMarkers(found.orientation, found.inked, true, segment.get(11) == YCCK);
            } else if (isFrame(marker) && segment.limit() > COMPONENTS) {
                found = new JpegMarkers(
                        found.orientation, segment.get(COMPONENTS) == INKS, found.inverted, found.yccInks);
            }
            at += 2 + length;
        }
        return found;
    }

    /** SOF0 to SOF15, of which three numbers mean other things. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean begins(ByteBuffer segment, byte[] with) {
        return segment.limit() >= with.length && segment.slice(0, with.length).equals(ByteBuffer.wrap(with));
    }

    /** From the first directory of the TIFF structure. */
    private static int orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry > tiff.limit() - ENTRY_BYTES) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
