@NullMarked
package konvert.post;

import org.jspecify.annotations.NullMarked;
