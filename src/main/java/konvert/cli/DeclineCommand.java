package konvert.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import konvert.russian.Declension;
import konvert.russian.Declension.Declined;
import konvert.russian.Gender;
import konvert.russian.GrammaticalCase;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/** {@code konvert decline}: a name in its six cases. */
final class DeclineCommand implements Options.Declared, Callable<Integer> {

    private final Terminal terminal;
    private List<String> names = List.of();
    private boolean json;

    DeclineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options options) {
        options.words("NAME", "0..*", "name", given -> names = given).flag("--json", "json", given -> json = given);
    }

    @Override
    public Integer call() throws IOException {
        if (!names.isEmpty()) {
            print(String.join(" ", names));
            return 0;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            print(line);
        }
        return 0;
    }

    private void print(String input) {
        PersonName name = Declension.parse(input);
        Gender gender = Declension.gender(name);
        if (json) {
            terminal.print(Json.line(allCases(input, name, gender)));
        } else {
            Declined dative = Declension.decline(name, gender, GrammaticalCase.DATIVE);
            String why = dative.why();
            terminal.print(dative.name().full()
                    + (why == null ? "" : " — " + terminal.words().say(why)));
        }
    }

    /** Sure when each of the six is. */
    private Map<String, @Nullable Object> allCases(String input, PersonName name, Gender gender) {
        Map<String, @Nullable Object> answer = Json.object("input", input, "gender", gender.code());
        String why = null;
        for (GrammaticalCase to : GrammaticalCase.values()) {
            Declined declined = Declension.decline(name, gender, to);
            answer.put(to.name().toLowerCase(Locale.ROOT), declined.name().full());
            why = declined.why() == null ? why : declined.why();
        }
        answer.put("sure", why == null);
        answer.put("why", why == null ? null : terminal.words().say(why));
        return answer;
    }
}
