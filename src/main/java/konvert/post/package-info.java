/** Postal addresses and what posts want: address block, countries, envelope and paper formats, weight. */
@NullMarked
package konvert.post;

import org.jspecify.annotations.NullMarked;
