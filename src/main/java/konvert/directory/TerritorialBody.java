package konvert.directory;

/**
 * A territorial body of the penitentiary service.
 *
 * @param name «УФСИН России по Московской области»
 * @param nameEn "Russian Federal Penitentiary Service for the Moscow region"
 * @param region «Московская область»
 * @param regionEn "Moscow region"
 */
public record TerritorialBody(String id, String name, String nameEn, String region, String regionEn) {

    public TerritorialBody {
        Check.id(id, "id");
        Check.text(name, "name");
        Check.text(nameEn, "nameEn");
        Check.text(region, "region");
        Check.text(regionEn, "regionEn");
    }
}
