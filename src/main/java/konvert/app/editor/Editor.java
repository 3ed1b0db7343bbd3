package konvert.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/**
 * A plain text with paragraphs, tied to a property. It outlives the views that show it, so that in another language of
 * the window nothing of what can be undone is lost. Everything on the window's thread.
 */
public final class Editor extends StyleClassedTextArea {

    /** Both customs for "redo", on every system and in every keyboard layout. */
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private static final String FOUND = "found";

    private final Find find;
    private final VirtualizedScrollPane<Editor> scroller;
    private final Access access = new Access(this);
    private final ReadOnlyObjectWrapper<@Nullable Underline> atCaret = new ReadOnlyObjectWrapper<>();
    private StringProperty text;
    private Subscription following = Subscription.EMPTY;
    private List<Underline> underlines = List.of();
    private IntFunction<List<MenuItem>> menu = position -> List.of();
    private boolean painted;

    /** Shows the text and sets it. */
    public Editor(StringProperty text) {
        this.text = text;
        setWrapText(true);
        setUseInitialStyleForInsertion(true); // who writes on behind an underline is not underlined
        setUndoManager(UndoUtils.plainTextUndoManager(this));
        replaceText(text.get());
        moveTo(0);
        getUndoManager().forgetHistory();
        find = new Find(this);
        scroller = new VirtualizedScrollPane<>(this);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        multiPlainChanges().subscribe(changes -> {
            changes.forEach(change -> underlines = Underlines.after(
                    underlines,
                    change.getPosition(),
                    change.getRemoved().length(),
                    change.getInserted().length()));
            this.text.set(getText());
            find.look();
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        follow(text);
        caretPositionProperty().addListener(caret -> placed());
        selectionProperty().addListener(selection -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Hints.on(this);
    }

    /** From now on shows and sets that text; what can be undone stays, and another text is one step of it. */
    public void follow(StringProperty other) {
        following.unsubscribe();
        text = other;
        following = other.subscribe(now -> {
            if (!now.equals(getText())) {
                replace(0, getLength(), now);
            }
        });
    }

    public Find find() {
        return find;
    }

    /** Writes at the caret, in the place of what is selected; one step to undo. */
    public void insertAtCaret(String inserted) {
        replaceSelected(inserted);
    }

    /** Writes in the place of what stands from {@code start} to {@code end}; one step to undo. */
    public void replace(int start, int end, String inserted) {
        step(() -> replaceText(start, end, Plain.text(inserted)));
    }

    /**
     * Underlines parts of the text, in the place of those underlined before.
     *
     * @param read the text in which they were found; when it is not the text any more, nothing is done
     * @return whether they are underlined now
     */
    public boolean setUnderlines(String read, List<Underline> found) {
        if (!read.equals(getText())) {
            return false;
        }
        underlines = List.copyOf(found);
        paint();
        placed();
        return true;
    }

    /** What is underlined, where it is now. */
    public List<Underline> underlines() {
        return underlines;
    }

    /** What is underlined where the caret stands; none where nothing is. */
    public ReadOnlyObjectProperty<@Nullable Underline> underlineAtCaret() {
        return atCaret.getReadOnlyProperty();
    }

    public List<Underline> underlinesAt(int position) {
        return underlines.stream().filter(each -> each.touches(position)).toList();
    }

    /** Selects a part of the text and takes the keyboard there. */
    public void show(int start, int end) {
        selectRange(start, end);
        requestFollowCaret();
        requestFocus();
    }

    /** Asked for the first items of the context menu at an offset in the text; below them come copy and paste. */
    public void setMenu(IntFunction<List<MenuItem>> items) {
        menu = items;
    }

    List<MenuItem> menu(int position) {
        return menu.apply(position);
    }

    VirtualizedScrollPane<Editor> scroller() {
        return scroller;
    }

    void replaceSelected(String inserted) {
        step(() -> replaceSelection(Plain.text(inserted)));
        requestFollowCaret();
    }

    /** The style classes of underlines and of what was found. */
    void paint() {
        List<Underline> all = new ArrayList<>(underlines);
        find.hits().forEach(hit -> all.add(new Underline(hit.start(), hit.end(), FOUND, "")));
        if (getLength() > 0 && (painted || !all.isEmpty())) {
            setStyleSpans(0, Underlines.spans(all, getLength()));
        }
        painted = !all.isEmpty();
    }

    @Override
    public void copy() {
        if (!getSelectedText().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(getSelectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelected("");
    }

    /** Only the words, whatever they looked like. */
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            replaceSelected(text);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        // The superclass asks while it is made, when there is no access yet.
        Object known = access == null ? null : access.query(attribute, parameters);
        return known == null ? super.queryAccessibleAttribute(attribute, parameters) : known;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!access.execute(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** What is typed before and after stays a step of its own. */
    private void step(Runnable change) {
        getUndoManager().preventMerge();
        change.run();
        getUndoManager().preventMerge();
    }

    private void placed() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        Underline now = underlinesAt(getCaretPosition()).stream().findFirst().orElse(null);
        if (!Objects.equals(now, atCaret.get())) {
            atCaret.set(now);
            setAccessibleHelp(now == null ? null : now.description());
        }
    }

    private void pressed(KeyEvent event) {
        if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            redo();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) { // a letter has no tabs
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
