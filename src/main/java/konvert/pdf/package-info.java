/**
 * Letter and envelope on paper: layout in mm as pure functions, PDF files, pages as pictures. The only room that knows
 * OpenPDF and PDFBox.
 */
@NullMarked
package konvert.pdf;

import org.jspecify.annotations.NullMarked;
