/** People out of pages and lists that are not a directory: read, compared, and taken when the user agrees. */
@NullMarked
package konvert.directory.intake;

import org.jspecify.annotations.NullMarked;
