@NullMarked
package konvert.letter.phrase;

import org.jspecify.annotations.NullMarked;
