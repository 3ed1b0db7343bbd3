@NullMarked
package konvert.directory.index;

import org.jspecify.annotations.NullMarked;
