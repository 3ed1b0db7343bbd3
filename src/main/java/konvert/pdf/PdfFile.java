package konvert.pdf;

import java.util.ArrayList;
import java.util.List;

/** A finished PDF, in memory: its pages and their sizes are those of its sheets. */
public final class PdfFile {

    private final List<Sheet> sheets;
    private final PageSetup setup;
    private final byte[] bytes;

    private PdfFile(List<Sheet> sheets, PageSetup setup) {
        this.sheets = List.copyOf(sheets);
        this.setup = setup;
        this.bytes = SheetWriter.pdf(sheets, setup);
    }

    /** One page a sheet; at least one sheet. */
    static PdfFile of(List<Sheet> sheets) {
        return of(sheets, PageSetup.SIMPLEX);
    }

    static PdfFile of(List<Sheet> sheets, PageSetup setup) {
        return new PdfFile(sheets, setup);
    }

    /**
     * All pages of the files, one after the other, in one file; each page keeps its size. Where one of them is duplex,
     * all are, and an empty page keeps each from beginning on the back of the one before.
     */
    public static PdfFile joined(List<PdfFile> files) {
        PageSetup setup = new PageSetup(files.stream().anyMatch(file -> file.setup.duplex()));
        List<Sheet> sheets = new ArrayList<>();
        for (PdfFile file : files) {
            if (setup.duplex() && sheets.size() % 2 == 1) {
                Sheet last = sheets.getLast();
                sheets.add(new Sheet(last.widthMm(), last.heightMm(), List.of()));
            }
            sheets.addAll(file.sheets);
        }
        return of(sheets, setup);
    }

    /** The file's content, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of pages. */
    public int pages() {
        return sheets.size();
    }

    /** Number of sheets of paper. */
    public int papers() {
        return setup.papers(sheets.size());
    }

    /** Whether it is to be printed on both sides of the paper. */
    public boolean isDuplex() {
        return setup.duplex();
    }

    /** What is on the pages, in mm. */
    public List<Sheet> sheets() {
        return sheets;
    }
}
