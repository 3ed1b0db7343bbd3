package konvert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import konvert.russian.Romanisation;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Russian address in English, as an interline translation wants them: type words translated by
 * {@code resources/post/address-words.json}, names romanised («ул. Горвал, д. 6» is "6 Gorval Street"). The words stay
 * English in every scheme: English is what sorters of all countries read.
 *
 * @param scheme how names are romanised
 */
public record LatinAddress(Scheme scheme) {

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})-?(?:ый|ий|ой|ая|ья|ое|ье|го|ти|й|я|е)");
    private static final Pattern NUMBER = Pattern.compile("(?:№ ?)?\\d+[-/\\d]*\\p{L}?");
    private static final Pattern HOUSE_LETTER = Pattern.compile("\\p{L}(?:/\\d+)?");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("\\d.*|.*\\d");

    /** Street, house and box: "6 Gorval Street", "PO Box 1443"; none where the address has none of them. */
    public @Nullable String street(PostalAddress address) {
        List<String> parts = new ArrayList<>();
        if (address.street() != null) {
            parts.add(withHouse(address.street(), address.house()));
        }
        if (address.poBox() != null) {
            parts.add(poBox(address.poBox()));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** A settlement, district or region: "Volokolamsk", "Metallostroy settlement", "Ruzsky district". */
    public String place(String place) {
        return smallToLarge(place, AddressWords.PLACE);
    }

    /** A house without a street: "house 1", "house 2, bldg 3". */
    public String house(String house) {
        List<String> parts = houseParts(house);
        String first = parts.getFirst();
        return (first.isEmpty() ? "" : "house " + first + (parts.size() > 1 ? ", " : ""))
                + String.join(", ", parts.subList(1, parts.size()));
    }

    /** A part of a prison: "Unit No. 3" for «отряд № 3». */
    public String unit(String unit) {
        return smallToLarge(unit, AddressWords.UNIT);
    }

    private String poBox(String box) {
        return "PO Box " + roman(AddressWords.tokens(box.replaceFirst("(?iu)^\\s*(?:а/я|абонентский ящик)", "")));
    }

    private String withHouse(String street, @Nullable String house) {
        String name = smallToLarge(street, AddressWords.STREET);
        if (house == null) {
            return name;
        }
        List<String> parts = houseParts(house);
        int comma = name.indexOf(',');
        String first = comma < 0 ? name : name.substring(0, comma);
        String around = comma < 0 ? "" : name.substring(comma);
        String number = parts.getFirst();
        String rest = String.join(", ", parts.subList(1, parts.size()));
        if (number.isEmpty()) {
            return rest + ", " + name;
        }
        // «д. 176» and «ул. 10 лет Октября» side by side would read as one number.
        String gap = ENDS_IN_NUMBER.matcher(first).matches() ? ", " : " ";
        return number + gap + first + (rest.isEmpty() ? "" : ", " + rest) + around;
    }

    /** The number of the house (empty where there is none), then each further part with its word. */
    private List<String> houseParts(String house) {
        List<String> tokens = AddressWords.tokens(house.replace(",", " ").replace("№", ""));
        List<String> parts = new ArrayList<>(List.of(""));
        int i = 0;
        while (i < tokens.size()) {
            Optional<AddressWords.Found> word = AddressWords.HOUSE.at(i, tokens);
            if (word.isPresent() && i + 1 < tokens.size()) {
                if (!word.get().english().isEmpty()) {
                    parts.add(word.get().english());
                }
                i = word.get().end();
            } else {
                String part = parts.removeLast();
                String value = Romanisation.in(scheme, tokens.get(i)).toUpperCase(Locale.ROOT);
                boolean joined = part.isEmpty()
                        || (Character.isDigit(part.charAt(part.length() - 1))
                                && HOUSE_LETTER.matcher(tokens.get(i)).matches());
                parts.add(part + (joined ? "" : " ") + value);
                i++;
            }
        }
        return parts;
    }

    /** Russian lists the larger part first where commas part a name; English the smaller. */
    private String smallToLarge(String text, AddressWords words) {
        List<String> parts = Pattern.compile(",")
                .splitAsStream(text)
                .map(AddressWords::tokens)
                .filter(Predicate.not(List::isEmpty))
                .map(tokens -> translated(tokens, words))
                .toList();
        return String.join(", ", parts.reversed());
    }

    private String translated(List<String> tokens, AddressWords words) {
        Optional<AddressWords.Found> first = words.at(0, tokens);
        if (first.isPresent()) {
            List<String> rest = tokens.subList(first.get().end(), tokens.size());
            // «ул. Грузовой проезд»: the second word is the kind of street, the first only a habit.
            boolean habit = rest.size() > 1 && words.hasKind(rest);
            return habit ? translated(rest, words) : named(rest, first.get().english());
        }
        return words.within(tokens)
                .map(found -> spaced(
                        named(tokens.subList(0, found.start()), found.english()),
                        roman(tokens.subList(found.end(), tokens.size()))))
                .orElseGet(() -> roman(tokens));
    }

    /** A name with its kind after it ("Gorval Street"), a number with its kind before it ("Quarter 9"). */
    private String named(List<String> name, String kind) {
        String joined = String.join(" ", name);
        boolean number =
                NUMBER.matcher(joined).matches() && !ORDINAL.matcher(joined).matches();
        return number ? spaced(kind, roman(name)) : spaced(roman(name), kind);
    }

    private static String spaced(String first, String second) {
        return (first + " " + second).strip();
    }

    private String roman(List<String> tokens) {
        return AddressWords.englishName(String.join(" ", tokens))
                .orElseGet(() -> tokens.stream().map(this::roman).collect(Collectors.joining(" ")));
    }

    private String roman(String token) {
        Matcher ordinal = ORDINAL.matcher(token);
        if (ordinal.matches()) {
            return ordinal(Integer.parseInt(ordinal.group(1)));
        }
        return switch (token) {
            case "№" -> "No.";
            case "км" -> "km";
            default -> capital(Romanisation.in(scheme, token));
        };
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String ordinal(int n) {
        boolean teen = n % 100 / 10 == 1;
        return n
                + switch (teen ? 0 : n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
