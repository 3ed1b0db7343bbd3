package konvert.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import konvert.words.Refusal;

/** Small directories for tests, written as a publisher would write them. */
final class Samples {

    static final Directory NOTHING = new Directory(List.of(), List.of(), List.of(), List.of());

    /** A remand prison, a colony, and someone in each. */
    static final String TWO_PEOPLE = """
            {"format": "konvert-directory/1",
             "bodies": [{"id": "tver", "name": "УФСИН России по Тверской области",
               "nameEn": "Russian Federal Penitentiary Service for the Tver region",
               "region": "Тверская область", "regionEn": "Tver region"}],
             "facilities": [
               {"id": "sizo-9-tver", "name": "ФКУ СИЗО-9 УФСИН России по Тверской области", "type": "СИЗО", "number": 9,
                "body": "tver", "region": "Тверская область",
                "address": {"postcode": "170100", "region": "Тверская область", "locality": "г. Тверь",
                            "street": "ул. Садовая", "house": "д. 5"},
                "sources": [{"url": "https://example.org/a", "date": "2026-06-12", "postcode": "170100"}]},
               {"id": "ik-99-tver", "name": "ФКУ «ИК № 99 УФСИН России по Тверской области»", "type": "ИК", "number": 99,
                "body": "tver", "region": "Тверская область", "nickname": "Лебедь",
                "address": {"postcode": "171200", "region": "Тверская область", "locality": "п. Озёрный"}}],
             "people": [
               {"id": "sokolov-pyotr-1980", "name": {"surname": "Соколов", "given": "Пётр", "patronymic": "Ильич"},
                "sex": "m", "born": "1980-03-10", "charges": [{"article": "207.3", "part": "2"}],
                "arrestedOn": "2024-02-01", "sentence": {"date": "2024-09-01", "length": "P5Y6M", "regime": "general"},
                "custody": {"facility": "sizo-9-tver", "state": "held", "seenOn": "2024-11-25",
                            "source": "https://example.org/1"},
                "interests": [{"en": "chess", "ru": "шахматы"}]},
               {"id": "orlova-anna", "name": {"surname": "Орлова", "given": "Анна"},
                "custody": {"facility": "ik-99-tver", "state": "in transit"}}]}
            """;

    private Samples() {}

    static Directory twoPeople() {
        return read(TWO_PEOPLE).directory();
    }

    static DirectoryReader.Reading read(String json) {
        try {
            return DirectoryReader.read(
                    new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "sample.json", NOTHING);
        } catch (Refusal | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A directory file of these people, which are JSON objects, and the facilities above. */
    static String withPeople(String people) {
        return TWO_PEOPLE.replaceFirst(
                "(?s)\"people\": \\[.*]}", "\"people\": [" + java.util.regex.Matcher.quoteReplacement(people) + "]}");
    }

    /** A facility as {@code like} is, under another id and its number, that is no more. */
    static Facility ended(String id, Facility like, Ended ended) {
        int number = Integer.parseInt(id.replaceAll("\\D", ""));
        return new Facility(
                id,
                like.name().replaceAll("\\d+", String.valueOf(number)),
                like.type(),
                number,
                like.body(),
                like.region(),
                like.country(),
                like.address(),
                null,
                List.of(),
                ended,
                like.sources());
    }
}
