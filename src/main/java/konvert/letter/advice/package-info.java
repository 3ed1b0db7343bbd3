/** What a censor or the reader may stumble over in a letter: rules as data, findings as values. */
@NullMarked
package konvert.letter.advice;

import org.jspecify.annotations.NullMarked;
