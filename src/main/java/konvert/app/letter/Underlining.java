package konvert.app.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import konvert.app.control.Shown;
import konvert.app.editor.Editor;
import konvert.app.editor.Underline;
import konvert.app.letter.Advice.Found;
import konvert.app.letter.Advice.Part;
import konvert.letter.advice.Finding;
import konvert.words.Words;

/** Shows in both editors what is advised, while a view in a language of the window is there; and what to do about it. */
final class Underlining {

    private final Words words;
    private final Advice advice;
    private final Editors editors;

    private Underlining(Words words, Advice advice, Editors editors) {
        this.words = words;
        this.advice = advice;
        this.editors = editors;
    }

    /** From now on, while {@code view} is shown. */
    static void show(Words words, Advice advice, Editors editors, Region view) {
        Underlining underlining = new Underlining(words, advice, editors);
        advice.result().when(Shown.of(view)).subscribe(underlining::paint);
        editors.text().setMenu(underlining::menu);
        editors.own().setMenu(underlining::menuOfOwn);
    }

    /** Goes to the next place with advice after the caret, or else to the first. */
    static void next(Editor editor) {
        int caret = editor.getSelection().getEnd();
        editor.underlines().stream()
                .filter(each -> each.start() >= caret)
                .findFirst()
                .or(() -> editor.underlines().stream().findFirst())
                .ifPresent(each -> editor.show(each.start(), each.end()));
    }

    private void paint(Advice.Result result) {
        editors.text()
                .setUnderlines(
                        result.text(),
                        result.found().stream()
                                .filter(found -> found.part() == Part.TEXT)
                                .map(found -> underline(found.finding(), found.start(), found.end()))
                                .toList());
        editors.own()
                .setUnderlines(
                        result.own(),
                        result.inOwn().stream()
                                .map(finding -> underline(finding, finding.start(), finding.end()))
                                .toList());
    }

    private Underline underline(Finding finding, int start, int end) {
        String style =
                Advice.isSpelling(finding) ? "spelling" : finding.severity().name();
        String title = finding.topic().title().in(words.locale());
        return new Underline(
                start,
                end,
                "underline-" + style.toLowerCase(Locale.ROOT),
                title + ": " + finding.why().in(words.locale()));
    }

    private List<MenuItem> menu(int position) {
        Advice.Result result = advice.result().get();
        if (!result.text().equals(editors.text().getText())) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        for (Found found : result.found()) {
            if (found.part() == Part.TEXT && found.start() <= position && position <= found.end()) {
                if (Advice.isSpelling(found.finding())) {
                    spelling(found, items);
                }
                items.add(meant(found.finding()));
            }
        }
        return items;
    }

    private void spelling(Found found, List<MenuItem> items) {
        String word = found.finding().text();
        advice.suggestions().get().getOrDefault(word, List.of()).forEach(suggestion -> {
            MenuItem item = new MenuItem(suggestion);
            item.setOnAction(event -> editors.text().replace(found.start(), found.end(), suggestion));
            items.add(item);
        });
        MenuItem learn = new MenuItem(words.say("advice.learn", word));
        learn.setOnAction(event -> advice.learn(word));
        items.add(learn);
    }

    private List<MenuItem> menuOfOwn(int position) {
        Advice.Result result = advice.result().get();
        return result.inOwn().stream()
                .filter(finding -> result.own().equals(editors.own().getText())
                        && finding.start() <= position
                        && position <= finding.end())
                .map(this::meant)
                .toList();
    }

    private MenuItem meant(Finding finding) {
        MenuItem item = new MenuItem(words.say("advice.meant", finding.text()));
        item.setOnAction(event -> advice.silence(finding));
        return item;
    }
}
