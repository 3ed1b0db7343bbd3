package konvert.tools;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ids of e-letter services by the names that pages use for them. */
final class ServiceIds {

    private static final Map<String, String> BY_NAME = Map.of(
            "Ф-письмо", "f-pismo",
            "ФСИН-письмо", "f-pismo",
            "F-pismo.ru", "f-pismo",
            "Зонателеком", "zonatelecom",
            "Zonatelecom", "zonatelecom",
            "PrisonMail", "prisonmail",
            "РосУзник", "rosuznik",
            "Крымская солидарность", "crimean-solidarity");

    private ServiceIds() {}

    static List<String> of(List<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(BY_NAME.get(name), name))
                .distinct()
                .sorted()
                .toList();
    }
}
