/** Tests of the reader of the tables that come with the program. */
@NullMarked
package konvert.data;

import org.jspecify.annotations.NullMarked;
