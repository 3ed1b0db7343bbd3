@NullMarked
package konvert.directory.intake;

import org.jspecify.annotations.NullMarked;
