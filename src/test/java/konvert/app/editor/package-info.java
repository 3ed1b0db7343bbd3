@NullMarked
package konvert.app.editor;

import org.jspecify.annotations.NullMarked;
