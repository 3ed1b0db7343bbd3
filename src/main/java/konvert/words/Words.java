package konvert.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import konvert.russian.Plural;

/**
 * The program's sentences in one language, from a message bundle in {@code resources/ui}. A language that has no bundle
 * gets English. Sentences are {@link MessageFormat} patterns.
 */
public final class Words {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The bundle {@code resources/ui/NAME.properties} in the language of {@code locale}. */
    public static Words of(String name, Locale locale) {
        return new Words(bundle(name, locale), isRussian(locale) ? RUSSIAN : Locale.ENGLISH);
    }

    /** The bundle itself, for a library that wants one. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "ui." + name,
                isRussian(locale) ? RUSSIAN : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of {@code key} with its places filled; a key that is not there is a fault of the program. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The refusal as a sentence in this language. */
    public String say(Refusal refusal) {
        return say(refusal.key(), refusal.arguments());
    }

    /**
     * The sentence of {@code key} in the plural form that {@code count} asks for ({@code key.one}, {@code key.few},
     * {@code key.many}); {@code {0}} is the count.
     */
    public String count(String key, int count) {
        return say(key + '.' + Plural.form(count, locale).name().toLowerCase(Locale.ROOT), count);
    }

    /** «22 ноября 2026 года» or "22 November 2026", within a sentence. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(isRussian(locale) ? "d MMMM uuuu 'года'" : "d MMMM uuuu", locale)
                .format(date);
    }

    /** «ноябрь 2024» or "Nov 2024", where space is short. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern(isRussian(locale) ? "LLLL uuuu" : "MMM uuuu", locale)
                .format(date);
    }

    /** Whether the bundle has a sentence of that key. */
    public boolean has(String key) {
        try {
            bundle.getObject(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static boolean isRussian(Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.getLanguage());
    }
}
