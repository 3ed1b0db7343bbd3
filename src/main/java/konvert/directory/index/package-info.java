/** Texts found whole, by their beginning, and with slips: what the search for people stands on. */
@NullMarked
package konvert.directory.index;

import org.jspecify.annotations.NullMarked;
