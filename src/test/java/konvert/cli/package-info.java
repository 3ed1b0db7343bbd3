@NullMarked
package konvert.cli;

import org.jspecify.annotations.NullMarked;
