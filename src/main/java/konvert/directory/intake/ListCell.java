package konvert.directory.intake;

/**
 * A value of a list.
 *
 * @param column its name as it stands there
 * @param text without blanks around it, not empty
 */
record ListCell(String column, String text) {}
