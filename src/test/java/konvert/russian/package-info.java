/** Names in Russian: tables of examples from grammar, each with the rule it tests. */
@NullMarked
package konvert.russian;

import org.jspecify.annotations.NullMarked;
