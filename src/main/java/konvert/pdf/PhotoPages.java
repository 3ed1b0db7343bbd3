package konvert.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import konvert.post.Paper;
import konvert.post.Zone;
import konvert.words.Refusal;
import konvert.words.Words;

/**
 * Photographs on pages of the letter's paper: upright, whole, as large as their share of the page lets them be.
 *
 * @param pictures as printed, in the order of the files
 * @param sheets the pages with them
 */
public record PhotoPages(List<Picture> pictures, List<Sheet> sheets) {

    /** Below this a print looks coarse. */
    public static final int COARSE_DPI = 150;

    /** No photograph. */
    public static final PhotoPages NONE = new PhotoPages(List.of(), List.of());

    private static final double APART_MM = 6;

    public PhotoPages {
        pictures = List.copyOf(pictures);
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads the files and lays them out.
     *
     * @throws Refusal when a file is missing, no JPEG or PNG, damaged, or larger than any camera's
     */
    public static PhotoPages of(Photos photos, Paper paper) throws Refusal {
        List<Zone> places = places(photos.aPage(), paper);
        List<Picture> pictures = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        List<Picture> page = new ArrayList<>();
        for (int i = 0; i < photos.files().size(); i++) {
            Picture picture = PhotoFile.read(photos.files().get(i)).fitted(places.get(page.size()));
            pictures.add(picture);
            page.add(picture);
            if (page.size() == photos.aPage() || i == photos.files().size() - 1) {
                sheets.add(new Sheet(paper.widthMm(), paper.heightMm(), List.of(), List.of(), List.of(), page));
                page.clear();
            }
        }
        return new PhotoPages(pictures, sheets);
    }

    /** How a file prints, and a word about it where that looks coarse; {@code words} are those of the bundle {@code words}. */
    public static String said(Path file, Picture picture, Words words) {
        String prints = words.say(
                "photo.prints",
                String.valueOf(file.getFileName()),
                Math.round(picture.zone().widthMm()),
                Math.round(picture.zone().heightMm()),
                picture.dpi());
        return picture.dpi() < COARSE_DPI ? prints + " " + words.say("photo.coarse") : prints;
    }

    /** One below the other; four in two columns. */
    private static List<Zone> places(int aPage, Paper paper) {
        int columns = aPage == 4 ? 2 : 1;
        int rows = aPage / columns;
        Paper.Margins margins = paper.margins();
        double width = (paper.widthMm() - margins.leftMm() - margins.rightMm() - (columns - 1) * APART_MM) / columns;
        double height = (paper.heightMm() - margins.topMm() - margins.bottomMm() - (rows - 1) * APART_MM) / rows;
        List<Zone> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                places.add(new Zone(
                        margins.leftMm() + column * (width + APART_MM),
                        margins.topMm() + row * (height + APART_MM),
                        width,
                        height));
            }
        }
        return places;
    }
}
