/** Files on the user's computer: written whole or not at all, the user's folders, the program's own files. */
@NullMarked
package konvert.file;

import org.jspecify.annotations.NullMarked;
