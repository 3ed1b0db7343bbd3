@NullMarked
package konvert.journal;

import org.jspecify.annotations.NullMarked;
