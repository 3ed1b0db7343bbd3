package konvert.russian;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts, in Cyrillic, in one case (the nominative unless something else is said).
 *
 * @param surname фамилия, the only part everyone has
 * @param given имя; several given names stand in one text («Грегори Маркус»)
 * @param patronymic отчество, with «оглы» and the like («Рза оглы»)
 */
public record PersonName(
        String surname, @Nullable String given, @Nullable String patronymic) {

    /** «Бахтин Александр Сергеевич»: surname first, as on an envelope. */
    public String full() {
        return joined(surname, given, patronymic);
    }

    /** «Александр Сергеевич Бахтин»: given name first, as people speak. */
    public String givenFirst() {
        return joined(given, patronymic, surname);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
