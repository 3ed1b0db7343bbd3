package konvert.directory;

import org.jspecify.annotations.Nullable;

/** An article of the Russian Criminal Code: «207.3», part «2». */
public record Charge(String article, @Nullable String part) {

    public Charge {
        Check.text(article, "article");
    }

    /** «207.3 ч.2» */
    public String code() {
        return part == null ? article : article + " ч." + part;
    }
}
