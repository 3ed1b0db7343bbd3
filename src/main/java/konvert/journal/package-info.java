/** What the user has written: drafts, kept on this computer only. */
@NullMarked
package konvert.journal;

import org.jspecify.annotations.NullMarked;
