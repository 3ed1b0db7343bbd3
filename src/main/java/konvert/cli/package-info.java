/** The command line: one class a command. */
@NullMarked
package konvert.cli;

import org.jspecify.annotations.NullMarked;
