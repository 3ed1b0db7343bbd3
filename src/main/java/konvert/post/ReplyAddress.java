package konvert.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konvert.post.AddressBlock.Line;
import konvert.russian.Romanisation;

/**
 * The address of someone outside prison as an answer from there needs it. Inside Russia: in Russian, small to
 * large, the postcode last (Федеральный закон № 176-ФЗ, ст. 39; pochta.ru). Abroad: in Latin letters or the language of
 * the country, the country last, in Russian and in English (Почтовые правила 1992, п. 422; pochta.ru).
 */
public final class ReplyAddress {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;]+|[\\s,;]+$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final List<String> RUSSIA_TOO = List.of("российская федерация", "russian federation", "рф");

    private ReplyAddress() {}

    /**
     * The lines on the envelope.
     *
     * @param sender the return address as printed, the name first
     * @param country where it is; for {@link Countries#ABROAD} the lines stay as they are
     * @param posted where the answer is posted
     */
    public static AddressBlock of(List<String> sender, Country country, Country posted) {
        List<String> lines =
                new ArrayList<>(country.equals(Countries.RUSSIA) ? russian(sender) : foreign(sender, country));
        if (!country.equals(posted) && !country.equals(Countries.ABROAD) && !lines.isEmpty()) {
            lines.add(country.nameRu().toUpperCase(Locale.ROOT) + " / "
                    + country.nameEn().toUpperCase(Locale.ROOT));
        }
        return new AddressBlock(lines.stream()
                .map(line -> new Line(line, CYRILLIC.matcher(line).find() ? Script.CYRILLIC : Script.LATIN))
                .toList());
    }

    private static List<String> russian(List<String> sender) {
        List<String> lines = new ArrayList<>(sender);
        lines.removeIf(line -> names(line, Countries.RUSSIA) || RUSSIA_TOO.contains(line.toLowerCase(Locale.ROOT)));
        if (lines.size() < 2 || POSTCODE.matcher(lines.getLast()).matches()) {
            return lines;
        }
        String address = String.join(", ", lines.subList(1, lines.size()));
        List<String> read = read(address);
        return words(String.join(" ", read)).equals(words(address))
                ? Stream.concat(Stream.of(lines.getFirst()), read.stream()).toList()
                : withPostcodeLast(lines);
    }

    /** The parts in the order of Russian Post, as far as they are understood. */
    private static List<String> read(String address) {
        PublishedAddress read = AddressParser.parse(address);
        String street = Stream.of(read.street(), read.house(), read.poBox())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Stream.of(street, read.locality(), read.city(), read.district(), read.region(), read.postcode())
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** The lines as typed, the only postcode taken out of its line: what is not understood is not put in order. */
    private static List<String> withPostcodeLast(List<String> lines) {
        List<String> found = lines.stream()
                .flatMap(line -> POSTCODE.matcher(line).results().map(MatchResult::group))
                .toList();
        if (found.size() != 1) {
            return lines;
        }
        return Stream.concat(
                        lines.stream()
                                .map(line -> POSTCODE.matcher(line).replaceFirst(""))
                                .map(line -> EDGES.matcher(line).replaceAll(""))
                                .filter(Predicate.not(String::isEmpty)),
                        found.stream())
                .toList();
    }

    private static List<String> foreign(List<String> sender, Country country) {
        if (country.equals(Countries.ABROAD) || sender.isEmpty()) {
            return sender;
        }
        boolean named = sender.size() > 1 && names(sender.getLast(), country);
        List<String> lines = named ? sender.subList(0, sender.size() - 1) : sender;
        // Where Russia has a Cyrillic name, letters of that kind are those of the country.
        boolean latin = !CYRILLIC.matcher(country.russia()).find();
        return lines.stream()
                .map(line -> latin ? Romanisation.in(country.romanisation(), line) : line)
                .toList();
    }

    /** Whether the line is the name of the country: by its code, in Russian, English or a language spoken there. */
    private static boolean names(String line, Country country) {
        Locale place = Locale.of("", country.code());
        // Kosovo has a code of two letters alone.
        String longCode = Arrays.asList(Locale.getISOCountries()).contains(country.code())
                ? place.getISO3Country()
                : country.code();
        Stream<String> spoken = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(country.code()))
                .map(place::getDisplayCountry);
        return Stream.concat(Stream.of(country.code(), longCode, country.nameEn(), country.nameRu()), spoken)
                .anyMatch(line.strip()::equalsIgnoreCase);
    }
}
