@NullMarked
package konvert.directory;

import org.jspecify.annotations.NullMarked;
