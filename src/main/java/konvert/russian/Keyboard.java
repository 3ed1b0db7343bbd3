package konvert.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import konvert.data.BundledTable;

/** Texts typed with the keyboard in the wrong layout, after {@code resources/russian/keyboards.json}. */
public final class Keyboard {

    record Layouts(String about, String date, String source, String russian, List<Layout> latin) {}

    record Layout(String id, String keys, String shifted) {}

    private Keyboard() {}

    /**
     * What the same keys would have written in the other layout, in small letters: «ghbdtn» is «привет», «ифлрешт» is
     * "bakhtin". One text for each Latin layout that gives another one; what has no key in the layout stays.
     */
    public static Set<String> inOtherLayout(String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        boolean cyrillic =
                small.codePoints().anyMatch(c -> Loaded.LAYOUTS.russian().indexOf(c) >= 0);
        List<String> read = new ArrayList<>();
        for (Layout layout : Loaded.LAYOUTS.latin()) {
            read.add(
                    cyrillic
                            ? read(small, Loaded.LAYOUTS.russian(), layout.keys())
                            : read(
                                    read(small, layout.shifted(), layout.keys()),
                                    layout.keys(),
                                    Loaded.LAYOUTS.russian()));
        }
        Set<String> others = new LinkedHashSet<>(read);
        others.remove(small);
        return others;
    }

    private static String read(String typed, String from, String to) {
        StringBuilder read = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(typed.charAt(i));
            read.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return read.toString();
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final Layouts LAYOUTS = BundledTable.read("/russian/keyboards.json", Layouts.class);
    }
}
