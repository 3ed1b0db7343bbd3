/** Tests of letters and of the services that carry them. */
@NullMarked
package konvert.letter;

import org.jspecify.annotations.NullMarked;
