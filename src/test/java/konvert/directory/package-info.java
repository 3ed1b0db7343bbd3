/** Tests of the directory, its bundled files among them. */
@NullMarked
package konvert.directory;

import org.jspecify.annotations.NullMarked;
