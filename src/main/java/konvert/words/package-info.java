/** What the program says to people: sentences from the message bundles, plurals, dates, refusals. */
@NullMarked
package konvert.words;

import org.jspecify.annotations.NullMarked;
