@NullMarked
package konvert.app.facilities;

import org.jspecify.annotations.NullMarked;
