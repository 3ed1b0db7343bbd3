/** Programs that make the bundled data from published tables; run by hand, not by the build. */
@NullMarked
package konvert.bench;

import org.jspecify.annotations.NullMarked;
