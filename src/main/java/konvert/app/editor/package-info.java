/** Plain text with paragraphs, underlined where there is something to say about it. */
@NullMarked
package konvert.app.editor;

import org.jspecify.annotations.NullMarked;
