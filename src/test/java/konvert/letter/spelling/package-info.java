@NullMarked
package konvert.letter.spelling;

import org.jspecify.annotations.NullMarked;
