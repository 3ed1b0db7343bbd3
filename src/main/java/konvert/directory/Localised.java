package konvert.directory;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in the two languages of the program; at least one of them is there. */
public record Localised(@Nullable String en, @Nullable String ru) {

    public Localised {
        Check.that(en != null || ru != null, "", "text.en-or-ru");
    }

    /** The text in the reader's language, or else in the other. */
    public String in(Locale locale) {
        boolean russian = locale.getLanguage().equals("ru");
        String first = russian ? ru : en;
        return first != null ? first : Objects.requireNonNull(russian ? en : ru);
    }
}
