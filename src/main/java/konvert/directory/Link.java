package konvert.directory;

import org.jspecify.annotations.Nullable;

/** A page about the person; the title, where there is one, says what it is. */
public record Link(String url, @Nullable Localised title) {

    public Link {
        Check.text(url, "url");
        Check.link(url, "url");
    }
}
