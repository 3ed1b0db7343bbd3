/** The Russian dictionary: forms of words, spelling, words of the user's own. */
@NullMarked
package konvert.letter.spelling;

import org.jspecify.annotations.NullMarked;
