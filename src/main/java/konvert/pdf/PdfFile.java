package konvert.pdf;

import java.util.List;

/** A finished PDF, in memory: its pages and their sizes are those of its sheets. */
public final class PdfFile {

    private final List<Sheet> sheets;
    private final byte[] bytes;

    private PdfFile(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        this.bytes = SheetWriter.pdf(sheets);
    }

    /** One page a sheet; at least one sheet. */
    static PdfFile of(List<Sheet> sheets) {
        return new PdfFile(sheets);
    }

    /** All pages of the files, one after the other, in one file; each page keeps its size. */
    public static PdfFile joined(List<PdfFile> files) {
        return of(files.stream().flatMap(file -> file.sheets.stream()).toList());
    }

    /** The file's content, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of pages. */
    public int pages() {
        return sheets.size();
    }

    /** What is on the pages, in mm. */
    public List<Sheet> sheets() {
        return sheets;
    }
}
