package konvert.directory;

/** A human-rights project that publishes addresses and asks for letters, with its own disclaimer. */
public record Project(String id, Localised name, String url, Localised disclaimer) {

    public Project {
        Check.id(id, "id");
        Check.present(name, "name");
        Check.link(url, "url");
        Check.present(disclaimer, "disclaimer");
    }
}
