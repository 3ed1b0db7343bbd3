/** Russian names and words: gender, cases, greeting, romanisation, dates, plurals. */
@NullMarked
package konvert.russian;

import org.jspecify.annotations.NullMarked;
