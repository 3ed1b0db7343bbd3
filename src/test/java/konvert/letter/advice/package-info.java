@NullMarked
package konvert.letter.advice;

import org.jspecify.annotations.NullMarked;
