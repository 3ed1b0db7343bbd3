@NullMarked
package konvert.app.shell;

import org.jspecify.annotations.NullMarked;
