package konvert.russian;

import java.time.Year;
import org.jspecify.annotations.Nullable;

/** How a letter begins. */
public final class Greeting {

    /** Who was born later is greeted by the given name alone; so do letter-writing groups (template of 2023). */
    private static final Year LAST_WITH_PATRONYMIC = Year.of(1984);

    private Greeting() {}

    /**
     * «Здравствуйте, Александр Сергеевич!» to someone addressed as вы. The patronymic stands where the person has one
     * and was not born after 1984, or the year is not known; with no given name it is «Здравствуйте!».
     */
    public static String of(PersonName name, @Nullable Year born) {
        boolean byPatronymic = born == null || !born.isAfter(LAST_WITH_PATRONYMIC);
        String given = spoken(name.given());
        String patronymic = byPatronymic ? spoken(name.patronymic()) : "";
        return given.isEmpty() ? "Здравствуйте!" : "Здравствуйте, " + (given + " " + patronymic).strip() + "!";
    }

    /** What one can say aloud: nobody is greeted by an initial. */
    private static String spoken(@Nullable String part) {
        return part == null || part.contains(".") ? "" : part.strip();
    }
}
