package konvert.post;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sheets of labels sold, from {@code resources/post/label-sheets.json}. */
public final class LabelSheets {

    private record File(List<String> usual, List<LabelSheet> sheets) {}

    private static final File FILE = PostData.read("label-sheets.json", File.class);

    private static final List<LabelSheet> ALL = FILE.sheets();

    private LabelSheets() {}

    public static List<LabelSheet> all() {
        return ALL;
    }

    /** The sheet of that id, name or number, in any case: «l7163», «J8163», «Avery 5160», «Herma 4464». */
    public static Optional<LabelSheet> byId(String id) {
        String wanted = PostData.plain(id);
        return ALL.stream().filter(sheet -> sheet.isCalled(wanted)).findFirst();
    }

    /** The one taken where none is named: large enough for an address in two scripts. */
    public static LabelSheet usual(Country in) {
        return ALL.stream()
                .filter(sheet ->
                        FILE.usual().contains(sheet.id()) && sheet.paper().equals(in.paper()))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /** Those of the same paper with larger labels, the smallest of them first. */
    public static List<LabelSheet> larger(LabelSheet than) {
        return ALL.stream()
                .filter(sheet -> sheet.paper().equals(than.paper()) && areaMm2(sheet) > areaMm2(than))
                .sorted(Comparator.comparingDouble(LabelSheets::areaMm2))
                .toList();
    }

    private static double areaMm2(LabelSheet sheet) {
        return sheet.widthMm() * sheet.heightMm();
    }
}
