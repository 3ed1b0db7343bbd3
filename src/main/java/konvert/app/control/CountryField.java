package konvert.app.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;
import konvert.post.Country;
import konvert.words.Words;
import org.controlsfx.control.SearchableComboBox;

/** The country a letter is posted in, found by typing a part of its name. */
public final class CountryField extends SearchableComboBox<Country> {

    public CountryField(Words words, List<Country> countries) {
        getStyleClass().add("country-field");
        setAccessibleText(words.say("country"));
        setPromptText(words.say("country"));
        setConverter(new Names(words.locale()));
        Collator collator = Collator.getInstance(words.locale());
        getItems()
                .setAll(countries.stream()
                        .sorted(Comparator.comparing(country -> country.name(words.locale()), collator))
                        .toList());
    }

    private static final class Names extends StringConverter<Country> {

        private final Locale locale;

        Names(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String toString(Country country) {
            return country == null ? "" : country.name(locale);
        }

        @Override
        public Country fromString(String text) {
            throw new UnsupportedOperationException("Countries are chosen, not typed");
        }
    }
}
