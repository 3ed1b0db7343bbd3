package konvert.app.control;

/**
 * How one looks at pages.
 *
 * @param rulers mm along the edges of the desk
 * @param parts what the parts of the page are kept for is drawn over it
 */
public record Looking(Zoom zoom, boolean rulers, boolean parts) {

    /** As wide as there is room, nothing beside or above. */
    public static Looking first() {
        return new Looking(Zoom.width(), false, false);
    }

    Looking with(Zoom other) {
        return new Looking(other, rulers, parts);
    }

    Looking withRulers(boolean shown) {
        return new Looking(zoom, shown, parts);
    }

    Looking withParts(boolean shown) {
        return new Looking(zoom, rulers, shown);
    }
}
