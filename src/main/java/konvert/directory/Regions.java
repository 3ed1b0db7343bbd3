package konvert.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The regions people are held in. */
public final class Regions {

    private Regions() {}

    /** Those of the directory's people, by the alphabet. */
    public static List<String> of(Directory directory) {
        return directory.people().stream()
                .map(directory::facilityOf)
                .flatMap(Optional::stream)
                .map(Facility::region)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those whose name in Russian or English has every word of {@code part}, or begins with it: "moscow". */
    public static List<String> like(Directory directory, String part) {
        List<String> wanted = SearchText.words(part);
        return of(directory).stream()
                .filter(region -> {
                    List<String> words = SearchText.words(region + ' ' + directory.regionIn(Locale.ENGLISH, region));
                    return !wanted.isEmpty()
                            && wanted.stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
                })
                .toList();
    }
}
