/** Help with writing: the phrasebook, starting points, and what a letter's Russian sentences mean. */
@NullMarked
package konvert.letter.phrase;

import org.jspecify.annotations.NullMarked;
