package konvert.app.editor;

/**
 * A part of the text about which there is something to say.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param style a style class such as {@code underline-must}; the style sheet draws it
 * @param description what a screen reader and the tooltip say about it
 */
public record Underline(int start, int end, String style, String description) {

    /** Whether the caret stands in it or at one of its ends. */
    boolean touches(int position) {
        return start <= position && position <= end;
    }
}
