/** People out of a page or a list, looked through before they are added. */
@NullMarked
package konvert.app.intake;

import org.jspecify.annotations.NullMarked;
