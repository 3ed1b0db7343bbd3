@NullMarked
package konvert.app;

import org.jspecify.annotations.NullMarked;
