@NullMarked
package konvert.app.control;

import org.jspecify.annotations.NullMarked;
