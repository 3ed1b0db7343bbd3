/** The letter and its sender. */
@NullMarked
package konvert.letter;

import org.jspecify.annotations.NullMarked;
