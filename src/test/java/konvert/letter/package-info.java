@NullMarked
package konvert.letter;

import org.jspecify.annotations.NullMarked;
