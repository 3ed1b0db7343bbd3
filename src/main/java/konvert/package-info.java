/** Konvert: from the name of a prisoner to a letter in the post. */
@NullMarked
package konvert;

import org.jspecify.annotations.NullMarked;
