/** The parts screens are built from: controls, and the one helper for work in the background. */
@NullMarked
package konvert.app.control;

import org.jspecify.annotations.NullMarked;
