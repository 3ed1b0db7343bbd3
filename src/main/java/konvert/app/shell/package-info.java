/** The frame around every screen: rail, settings, theme, status line. */
@NullMarked
package konvert.app.shell;

import org.jspecify.annotations.NullMarked;
