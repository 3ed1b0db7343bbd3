package konvert.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildPeopleTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws IOException {
        write("001.json", """
                {"url": "seed", "birth_date": "1971-03-10", "articles": ["207.3 ч.2", "275"],
                 "sentence": "6 лет колонии общего режима", "sentence_date": "2023-08-11", "services": ["F-pismo.ru"]}
                """);
        write("addresses.jsonl", """
                {"id": "a1", "raw": "600020, г. Владимир, ФКУ Т-2, Иванову Ивану Ивановичу 1971 г. р. Можно и так.",\
                 "url": "https://example.org/1", "published": "2024-11-25", "surname": "Иванов", "given": "Иван",\
                 "patronymic": "Иванович", "birth_year": 1971, "unit": "отряд № 3"}
                """);
        write("starter-facilities.json", """
                {"facilities": [{"id": "t-1-vladimirskaya", "name": "ФКУ «Тюрьма № 1»"}]}
                """);
        write("facilities.json", """
                {"facilities": [{"id": "t-2-vladimirskaya", "name": "ФКУ «Тюрьма № 2»"}]}
                """);
        selection("ФКУ «Тюрьма № 2»");
    }

    @Test
    void a_person_is_put_together_from_page_block_and_selection() throws IOException {
        JsonNode person = build().path("people").path(0);
        assertThat(person).isEqualTo(PeopleJson.mapper().readTree("""
                {"id": "ivanov-ivan-1971",
                 "name": {"surname": "Иванов", "given": "Иван", "patronymic": "Иванович"}, "sex": "m",
                 "born": "1971-03-10", "charges": [{"article": "207.3", "part": "2"}, {"article": "275"}],
                 "sentence": {"date": "2023-08-11", "length": "P6Y", "regime": "general"},
                 "custody": {"facility": "t-2-vladimirskaya", "unit": "отряд № 3", "state": "held",
                             "seenOn": "2024-11-25", "source": "https://example.org/1"},
                 "project": "memorial", "services": ["f-pismo"],
                 "publishedAddress": "600020, г. Владимир, ФКУ Т-2, Иванову Ивану Ивановичу 1971 г. р."}
                """));
    }

    @Test
    void the_same_tables_give_the_same_bytes() throws IOException {
        build();
        byte[] first = Files.readAllBytes(folder.resolve("people.json"));
        build();
        assertThat(folder.resolve("people.json")).hasBinaryContent(first);
    }

    @Test
    void a_facility_that_nobody_knows_stops_the_work() throws IOException {
        selection("ФКУ «Тюрьма № 3»");
        assertThatThrownBy(this::build).hasMessageContaining("Тюрьма № 3");
    }

    private void selection(String facility) throws IOException {
        write("selection.json", """
                {"title": {"en": "List"}, "published": "2026-11-22", "projects": [], "facilities": [],
                 "people": [{"id": "ivanov-ivan-1971", "page": "001", "block": "a1", "sex": "m", "facility": "%s"}]}
                """.formatted(facility));
    }

    private JsonNode build() throws IOException {
        Path output = folder.resolve("people.json");
        BuildPeople.main(new String[] {
            folder.toString(), path("addresses.jsonl"), folder.toString(), path("selection.json"), output.toString()
        });
        return PeopleJson.mapper().readTree(output.toFile());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
