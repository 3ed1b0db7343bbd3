package konvert.app.people;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import konvert.directory.Directory;
import konvert.directory.Facet;
import konvert.directory.PeopleFinder.Option;
import konvert.letter.Services;
import konvert.words.Words;

/** What the filters are called, and in which order they stand. */
record FilterNames(Words words, Words facts, Directory directory) {

    /** "Moscow region", "Article 207.3", "Birthday in the next 30 days". */
    String of(Facet facet, String value) {
        return switch (facet) {
            case REGION -> directory.regionIn(facts.locale(), value);
            case KIND -> facts.say("kind." + value);
            case ARTICLE -> PersonCard.capitalised(facts.say("person.article", value));
            case WRITABLE, BIRTHDAY -> words.say("filter." + facet.code());
            case SERVICE ->
                Services.byId(value)
                        .map(service -> service.name().in(facts.locale()))
                        .orElse(value);
            case LANGUAGE -> PersonCard.capitalised(Locale.of(value).getDisplayLanguage(facts.locale()));
            case ADDRESS_AGE -> words.say("filter.address." + value);
        };
    }

    /** What stands over the values of a facet where there are several facets. */
    String heading(Facet facet) {
        return words.say("facet." + facet.code());
    }

    /** Names by the alphabet, numbers by their size. */
    List<Option> inOrder(Facet facet, List<Option> options) {
        Comparator<Option> order = switch (facet) {
            case ARTICLE, ADDRESS_AGE -> Comparator.comparing(Option::value, FilterNames::byNumbers);
            default -> Comparator.comparing(option -> of(facet, option.value()), Collator.getInstance(facts.locale()));
        };
        return options.stream().sorted(order).toList();
    }

    /** 205, 205.1, 205.10, unknown. */
    private static int byNumbers(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String value) {
        return Arrays.stream(value.split("\\."))
                .mapToInt(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : Integer.MAX_VALUE)
                .toArray();
    }
}
