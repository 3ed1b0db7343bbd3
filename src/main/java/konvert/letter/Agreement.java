package konvert.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import konvert.russian.Gender;
import konvert.russian.GenderedText;
import konvert.words.Words;

/**
 * A letter as it goes on paper: the gendered words of greeting, text and signature in agreement with writer and reader.
 *
 * @param remarks what was left open
 */
public record Agreement(Letter letter, List<GenderedText.Remark> remarks) {

    public Agreement {
        remarks = List.copyOf(remarks);
    }

    /** The letter as typed, in agreement. */
    public static Agreement of(Letter typed, Gender writer, Gender reader) {
        GenderedText greeting = GenderedText.resolve(typed.greeting(), writer, reader);
        GenderedText text = GenderedText.resolve(typed.text(), writer, reader);
        GenderedText signature = GenderedText.resolve(typed.signature(), writer, reader);
        List<GenderedText.Remark> remarks = new ArrayList<>(greeting.remarks());
        remarks.addAll(text.remarks());
        remarks.addAll(signature.remarks());
        return new Agreement(
                new Letter(typed.place(), typed.date(), greeting.text(), text.text(), signature.text()), remarks);
    }

    /** One sentence for each kind of remark, in the language of {@code words}, those of the bundle {@code words}. */
    public static SortedMap<GenderedText.Kind, String> sentences(List<GenderedText.Remark> remarks, Words words) {
        return remarks.stream()
                .collect(Collectors.groupingBy(
                        GenderedText.Remark::kind,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), same -> sentence(same, words))));
    }

    private static String sentence(List<GenderedText.Remark> same, Words words) {
        String places = same.stream()
                .map(remark -> words.say("gendered-place", remark.words(), remark.line()))
                .collect(Collectors.joining(", "));
        return words.say("gendered." + same.getFirst().kind().name().toLowerCase(Locale.ROOT), places);
    }
}
