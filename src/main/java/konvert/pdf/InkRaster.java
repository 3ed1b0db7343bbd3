package konvert.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A picture in four printing inks as one for the screen, without its own colour profile: the usual approximation. */
final class InkRaster {

    private static final double FULL = 255;
    private static final double MIDDLE = 128;

    private InkRaster() {}

    static BufferedImage rgb(Raster inks, JpegMarkers markers) {
        int width = inks.getWidth();
        BufferedImage rgb = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width * 4];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                rgb.setRGB(x, y, rgb(row, x * 4, markers));
            }
        }
        return rgb;
    }

    private static int rgb(int[] row, int at, JpegMarkers markers) {
        double[] inks = {row[at], row[at + 1], row[at + 2]};
        if (markers.yccInks()) {
            double blue = row[at + 1] - MIDDLE;
            double red = row[at + 2] - MIDDLE;
            // ITU-T T.871, 7; an ink is what is left of its colour.
            inks = new double[] {
                FULL - (row[at] + 1.402 * red),
                FULL - (row[at] - 0.344136 * blue - 0.714136 * red),
                FULL - (row[at] + 1.772 * blue)
            };
        }
        double black = row[at + 3];
        int rgb = 0;
        for (double ink : inks) {
            double light = markers.inverted() ? ink * black : (FULL - ink) * (FULL - black);
            rgb = rgb << 8 | (int) Math.clamp(Math.round(light / FULL), 0, (long) FULL);
        }
        return rgb;
    }
}
