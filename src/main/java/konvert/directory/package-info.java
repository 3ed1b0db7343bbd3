/** People, facilities and where a person is held; the directory file, search, freshness. */
@NullMarked
package konvert.directory;

import org.jspecify.annotations.NullMarked;
