package konvert.directory.intake;

/** A value and the words it was read from. */
record Found<T>(T value, Span span) {

    Found(T value, int start, int end) {
        this(value, new Span(start, end));
    }

    int start() {
        return span.start();
    }

    Evidence as(String field) {
        return new Evidence(field, span.start(), span.end());
    }
}
