package konvert.post;

/**
 * A kind of envelope, landscape.
 *
 * @param id «dl», «c6», «us10»: lower case
 * @param name «DL», «US #10»
 * @param widthMm width of the face in mm
 * @param heightMm height of the face in mm
 * @param grams weight of the empty envelope in g
 */
public record EnvelopeFormat(String id, String name, double widthMm, double heightMm, double grams) {}
