package konvert.app.control;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that lead from a search field into its list and back. */
public final class SearchKeys {

    private SearchKeys() {}

    /** Down and Enter lead into the list; Up from its first row leads back; so does Escape, which empties the field. */
    public static void between(SearchField search, ListView<?> list) {
        search.setOnAction(event -> enter(list));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                enter(list);
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                search.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
                search.begin();
                event.consume();
            }
        });
    }

    private static void enter(ListView<?> list) {
        if (list.getItems().isEmpty()) {
            return;
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
