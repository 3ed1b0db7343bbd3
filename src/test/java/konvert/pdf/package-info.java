/** Layouts measured in mm without a PDF, and PDFs read back. */
@NullMarked
package konvert.pdf;

import org.jspecify.annotations.NullMarked;
