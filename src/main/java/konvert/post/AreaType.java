package konvert.post;

/** What a type word in an address says of the name beside it. */
enum AreaType {
    REGION,
    DISTRICT,
    CITY,
    TOWN,
    VILLAGE,
    STREET;

    /** A settlement of that rank: 1 city, 2 town, 3 village. */
    static AreaType ofRank(int rank) {
        return switch (rank) {
            case 1 -> CITY;
            case 2 -> TOWN;
            default -> VILLAGE;
        };
    }

    boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE;
    }
}
