package konvert.tools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A published address taken apart. What is neither region, district, settlement, house nor post-office box is taken for
 * the street, so that no piece of the text is lost; only the facility's own short name, which stands on a line of its
 * own on the envelope, and remarks in brackets are left out.
 *
 * @param settlements the inner one first; more than two are a fault of the text
 */
record AddressText(
        @Nullable String region,
        @Nullable String district,
        List<String> settlements,
        @Nullable String street,
        @Nullable String house,
        @Nullable String poBox) {

    private static final Pattern REGION = Pattern.compile(
            "(?iu).* (область|край|республика|АО)|.*(республика|автономный округ|область — кузбасс).*|Крым|Северная Осетия.*|ЕАО");
    private static final Pattern DISTRICT =
            Pattern.compile("\\p{Lu}\\S* (район|городской округ|городское поселение)|(г\\. о\\.|м\\. о\\.|с/п) .*");
    private static final Pattern SETTLEMENT =
            Pattern.compile("(?<type>г\\.|п\\.|пос\\.|посёлок|с\\.|село|дер\\.|д\\.(?= \\p{Lu})"
                    + "|х\\.|хутор|ж/д станция|ж/д ст\\.|[Сс]танция|ст\\.|станица|улус|остров|п/о|рп|р\\. п\\.|рабочий посёлок|пгт\\.?)"
                    + " (?<name>.*)");
    private static final String HOUSE_WORD = "(?:д|корп|стр|уч|двлд|влд|зд)\\.|корпус|строение|владение";
    private static final Pattern HOUSE = Pattern.compile(
            "(?<before>|.*? )(?<house>(?:" + HOUSE_WORD + "|влд) ?(?:№ )?\\d.*|литера \\p{Lu}|\\d+(?:-й)? км)");
    private static final Pattern BARE_HOUSE = Pattern.compile("(?<before>пр\\. .* )(?<house>\\d+\\p{L}?)");
    private static final Pattern BOX = Pattern.compile("(?<before>.*?) ?(?<box>а/я \\d+)");
    private static final Pattern AREA =
            Pattern.compile("(?iu)(мкр|микрорайон|жилой район|база |тер\\.|.* (промышленный массив|микрорайон)$).*");

    /**
     * @param smallToLarge whether the street stands first
     * @param ownName short name of the facility itself («ИК-6»), which some addresses repeat
     */
    static AddressText of(String published, boolean smallToLarge, String ownName) {
        Reading reading = new Reading();
        String text = Cyrillic.cleaned(published).replaceAll("^\\d{6}, ", "").replaceAll(" \\((?!а/я)[^)]*\\)", "");
        for (String part : text.replaceAll(" \\((а/я \\d+)\\)", ", $1").split(", ?", -1)) {
            reading.take(withoutName(part.strip(), ownName));
        }
        return reading.result(smallToLarge);
    }

    private static String withoutName(String part, String ownName) {
        String name = ownName.matches("Т(-\\d+)?") ? "Тюрьма" : ownName;
        return part.equals(name)
                ? ""
                : part.endsWith(" " + name) ? part.substring(0, part.length() - name.length() - 1) : part;
    }

    /** The settlement people would ask for. */
    @Nullable
    String locality() {
        return settlements.isEmpty() ? null : settlements.getFirst();
    }

    /** The settlement around it. */
    @Nullable
    String city() {
        return settlements.size() < 2 ? null : settlements.get(1);
    }

    static boolean isTown(@Nullable String settlement) {
        return settlement != null && settlement.startsWith("г. ");
    }

    /** Name of a settlement or street without its type, in one spelling, to compare sources. */
    static String key(@Nullable String place) {
        return place == null
                ? ""
                : place.toLowerCase(Locale.ROOT)
                        .replaceFirst(
                                "^(г|п|с|дер|х|рп|пгт|ст-ца|станция|ст|улус|ул|пер|пл|мкр|микрорайон|квартал)\\.? ", "")
                        .replace("проезд", "пр-д")
                        .replace("им. ", "")
                        .replace("имени ", "")
                        .replace('ё', 'е')
                        .replaceAll("[^а-я0-9]", "");
    }

    private static final class Reading {

        private @Nullable String region;
        private @Nullable String district;
        private @Nullable String poBox;
        private final List<String> settlements = new ArrayList<>();
        private final List<String> streets = new ArrayList<>();
        private final List<String> houses = new ArrayList<>();

        void take(String part) {
            Matcher box = BOX.matcher(part);
            Matcher house = HOUSE.matcher(part);
            Matcher bare = BARE_HOUSE.matcher(part);
            if (part.isEmpty()) {
                return;
            } else if (REGION.matcher(part).matches()) {
                region = region == null ? part : region;
            } else if (district == null && DISTRICT.matcher(part).matches()) {
                district = part.replaceFirst("^(.*) район$", "$1 р-н");
            } else if (box.matches()) {
                poBox = box.group("box");
                take(box.group("before"));
            } else if (house.matches()) {
                houses.add(House.normal(house.group("house")));
                take(house.group("before").strip());
            } else if (bare.matches()) {
                houses.add("д. " + bare.group("house"));
                take(bare.group("before").strip());
            } else {
                takePlace(part);
            }
        }

        private void takePlace(String part) {
            Matcher settlement = SETTLEMENT.matcher(part);
            if (settlement.matches()) {
                settlements.add(type(settlement.group("type")) + " " + settlement.group("name"));
            } else if (AREA.matcher(part).matches()) {
                streets.addFirst(part);
            } else {
                streets.add(part.replaceFirst("^ул ", "ул. "));
            }
        }

        AddressText result(boolean smallToLarge) {
            if (!smallToLarge) {
                Collections.reverse(settlements);
            }
            if (settlements.size() == 2 && isTown(settlements.getFirst()) && !isTown(settlements.getLast())) {
                Collections.reverse(settlements);
            }
            return new AddressText(region, district, List.copyOf(settlements), joined(streets), joined(houses), poBox);
        }

        private static @Nullable String joined(List<String> parts) {
            return parts.isEmpty() ? null : String.join(", ", parts);
        }

        /** One spelling a type; a village is «дер.», so that nobody takes it for a house. */
        private static String type(String written) {
            return switch (written) {
                case "пос.", "посёлок" -> "п.";
                case "село" -> "с.";
                case "д." -> "дер.";
                case "хутор" -> "х.";
                case "ж/д станция", "ж/д ст.", "Станция" -> "станция";
                case "станица" -> "ст-ца";
                case "р. п.", "рабочий посёлок" -> "рп";
                case "пгт." -> "пгт";
                default -> written;
            };
        }
    }
}
