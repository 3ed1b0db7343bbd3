/** The rules of the house, kept true by tests. */
@NullMarked
package konvert.house;

import org.jspecify.annotations.NullMarked;
