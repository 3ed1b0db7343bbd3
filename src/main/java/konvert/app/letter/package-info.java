/** Writing a letter. */
@NullMarked
package konvert.app.letter;

import org.jspecify.annotations.NullMarked;
