package konvert.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import konvert.directory.Born;
import konvert.directory.Charge;
import konvert.directory.Sentence;
import org.jspecify.annotations.Nullable;

/** The labels of a page about one person: articles, birth, sentence. */
record PersonPage(JsonNode labels) {

    static PersonPage read(Path file) {
        try {
            return new PersonPage(PeopleJson.mapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Born born() {
        String date = labels.path("birth_date").textValue();
        return date == null ? null : Born.parse(date);
    }

    /** «207.3 ч.2» is article 207.3, part 2. */
    List<Charge> charges() {
        return labels.path("articles")
                .valueStream()
                .map(article -> article.textValue().split(" ч\\.", 2))
                .map(parts -> new Charge(parts[0], parts.length == 1 ? null : parts[1]))
                .toList();
    }

    @Nullable
    Sentence sentence() {
        String text = labels.path("sentence").textValue();
        String date = labels.path("sentence_date").textValue();
        return text == null ? null : SentenceText.parse(text, date == null ? null : LocalDate.parse(date));
    }

    List<String> services() {
        return labels.path("services").valueStream().map(JsonNode::textValue).toList();
    }

    @Nullable
    String addressPart() {
        String address = labels.path("address_ru").textValue();
        return address == null ? null : PublishedBlock.addressPart(address);
    }

    String url() {
        return labels.path("url").textValue();
    }
}
