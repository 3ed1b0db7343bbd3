package konvert.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import konvert.russian.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedBlockTest {

    @Test
    void the_address_part_ends_with_the_year_of_birth() {
        assertThat(PublishedBlock.addressPart("600020, г. Владимир, ФКУ Т-2, Иванову Ивану, 1994 г. р. Пишите и так."))
                .isEqualTo("600020, г. Владимир, ФКУ Т-2, Иванову Ивану, 1994 г. р.");
        assertThat(PublishedBlock.addressPart("414057 г. Астрахань, Иванову, 1993 года рождения.\nИ так."))
                .isEqualTo("414057 г. Астрахань, Иванову, 1993 года рождения");
    }

    @Test
    void an_address_without_a_year_stays_whole() {
        assertThat(PublishedBlock.addressPart("НА ЭТАПЕ.")).isEqualTo("НА ЭТАПЕ.");
    }

    @Test
    void labels_become_values(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("addresses.jsonl");
        Files.writeString(table, """
                {"id": "a1", "surname": "Иванов", "given": "Иван", "patronymic": null, "birth_date": "29.03.1990",\
                 "published": "2024-11", "services": ["ФСИН-письмо"]}
                """);
        PublishedBlock block = PublishedBlock.readAll(table).values().iterator().next();
        assertThat(block.name()).isEqualTo(new PersonName("Иванов", "Иван", null));
        assertThat(block.born()).hasToString("1990-03-29");
        assertThat(block.seenOn()).isEqualTo(LocalDate.of(2024, 11, 1));
        assertThat(ServiceIds.of(block.services())).containsExactly("f-pismo");
    }
}
