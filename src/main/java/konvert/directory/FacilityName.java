package konvert.directory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import konvert.post.FacilityKind;
import konvert.post.FacilityKinds;
import konvert.post.LatinAddress;
import konvert.russian.Scheme;
import org.jspecify.annotations.Nullable;

/** The names of a facility as they stand on an envelope. */
public final class FacilityName {

    private static final String SERVICE = "Russian Federal Penitentiary Service";

    /** A part of another facility: «УФИЦ-2 при ФКУ ИК-2 УФСИН …», «ФКУ УКП ИК-27 УФСИН …», «ПФРСИ при ФКУ ИК-9 …». */
    private static final Pattern PART = Pattern.compile(
            "(?:ФКУ )?(?:УФИЦ|УКП|ПФРСИ)(?:-\\d+)? (?:при )?(?:ФКУ )?(?:\\p{L}+ая )?(?<whole>\\p{Lu}+)(?:-(?<number>\\d+))? .*");

    private FacilityName() {}

    /**
     * The short official form: «ФКУ ИК-10 УФСИН России по Алтайскому краю» of «ФКУ «ИК № 10 УФСИН России по Алтайскому
     * краю»», «ФКУ СИЗО-2 ФСИН России» of «ФКУ СИЗО-2 ФСИН России («Лефортово»)».
     */
    public static String postal(Facility facility) {
        return withoutNickname(facility)
                .replaceAll("[«»]", "")
                .replace("Психиатрическая больница № ", "ПБ-")
                .replace("Тюрьма № ", "Т-")
                .replaceAll(" № (?=\\d)", "-")
                .replace("ФКУ ФКЛПУ ", "ФКЛПУ ")
                .replaceFirst(" ФСИН России, .*", " ФСИН России");
    }

    /** What people call it: «СИЗО-2», «СИЗО-2 «Лефортово»», «ОСБ». */
    public static String brief(Facility facility) {
        String name = facility.number() == null ? facility.type() : facility.type() + '-' + facility.number();
        return facility.nickname() == null ? name : name + " «" + facility.nickname() + '»';
    }

    /**
     * "Remand Prison No. 2, Russian Federal Penitentiary Service for the Moscow region". Names in front of the kind
     * («Брянская ВК») and complexes between facility and body («ОИУ ОУХД») are left out: kind, number and body are what
     * tells one facility from another.
     *
     * @param body none for facilities of the service itself and for those of others: police cells and civil hospitals
     *     have their town instead
     */
    public static String english(Facility facility, @Nullable TerritorialBody body) {
        String name = briefEnglish(facility);
        if (body != null) {
            return name + ", " + body.nameEn();
        }
        String town = facility.address().locality();
        return facility.name().contains("ФСИН")
                ? name + ", " + SERVICE
                : town == null ? name : name + ", " + new LatinAddress(Scheme.ENGLISH).place(town);
    }

    /** "Remand Prison No. 2", "Correctional Centre No. 1 at Penal Colony No. 2". */
    public static String briefEnglish(Facility facility) {
        String name = numbered(kind(facility.type()), facility.number());
        Matcher part = PART.matcher(postal(facility));
        if (part.matches() && FacilityKinds.of(part.group("whole")).isPresent()) {
            @Nullable String number = part.group("number");
            String whole = kind(part.group("whole"));
            name += number == null ? " at the " + whole : " at " + numbered(whole, Integer.valueOf(number));
        }
        return name;
    }

    private static String kind(String type) {
        return FacilityKinds.of(type).map(FacilityKind::nameEn).orElse("Penal Facility");
    }

    private static String numbered(String kind, @Nullable Integer number) {
        return number == null ? kind : kind + " No. " + number;
    }

    private static String withoutNickname(Facility facility) {
        String name = facility.name().replaceFirst(" \\(«[^»]*»\\)$", "");
        return facility.nickname() == null ? name : name.replace(" (" + facility.nickname() + ")", "");
    }
}
