package konvert.directory.intake;

/** A stretch of a page's text, in UTF-16 units; {@code end} is exclusive. */
record Span(int start, int end) {

    boolean has(int place) {
        return start <= place && place < end;
    }

    boolean has(Span other) {
        return start <= other.start && other.end <= end;
    }
}
