@NullMarked
package konvert.file;

import org.jspecify.annotations.NullMarked;
