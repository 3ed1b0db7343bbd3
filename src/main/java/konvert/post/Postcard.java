package konvert.post;

import java.util.List;

/**
 * A kind of postcard, landscape.
 *
 * @param id «a6», «4x6»
 * @param name «A6», «4 × 6 in»
 * @param aliases other names
 * @param widthMm width in mm
 * @param heightMm height in mm
 * @param grams weight in g, on the card stock sold for it
 */
public record Postcard(String id, String name, List<String> aliases, double widthMm, double heightMm, double grams) {

    public Postcard {
        aliases = List.copyOf(aliases);
    }

    /** Where things stand on it. */
    public PostcardFace face(CardSender sender) {
        return Postcards.layout().on(this, sender);
    }

    boolean isCalled(String plain) {
        return PostData.plain(id).equals(plain)
                || PostData.plain(name).equals(plain)
                || aliases.stream().map(PostData::plain).anyMatch(plain::equals);
    }
}
