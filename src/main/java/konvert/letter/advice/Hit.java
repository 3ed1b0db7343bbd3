package konvert.letter.advice;

/** A place in the letter that a rule of that topic found, in chars. */
record Hit(String topic, int start, int end) {

    static Hit of(String topic, Token token) {
        return new Hit(topic, token.start(), token.end());
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
