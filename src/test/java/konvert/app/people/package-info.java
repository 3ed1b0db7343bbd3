@NullMarked
package konvert.app.people;

import org.jspecify.annotations.NullMarked;
