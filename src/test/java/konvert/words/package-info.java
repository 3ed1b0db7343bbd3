@NullMarked
package konvert.words;

import org.jspecify.annotations.NullMarked;
