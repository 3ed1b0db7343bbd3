@NullMarked
package konvert.app.intake;

import org.jspecify.annotations.NullMarked;
