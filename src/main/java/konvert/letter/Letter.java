package konvert.letter;

import java.time.LocalDate;

/**
 * A letter as it will be set; parts that are empty texts are left out.
 *
 * @param text paragraphs, one a line; empty lines between them are allowed
 */
public record Letter(String place, LocalDate date, String greeting, String text, String signature) {}
