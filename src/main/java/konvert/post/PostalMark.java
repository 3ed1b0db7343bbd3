package konvert.post;

/** What a sender asks of the post, printed on the face. */
public enum PostalMark {
    /** By air (UPU: «PAR AVION»). */
    PAR_AVION("PAR AVION", "АВИА"),
    /** Handed over against signature (UPU: «RECOMMANDÉ»). */
    REGISTERED("RECOMMANDÉ", "ЗАКАЗНОЕ");

    private final String abroad;
    private final String domestic;

    PostalMark(String abroad, String domestic) {
        this.abroad = abroad;
        this.domestic = domestic;
    }

    /** The words on the envelope: French, the language of the UPU, from abroad; Russian inside Russia. */
    public String text(AddressUse use) {
        return use == AddressUse.DOMESTIC ? domestic : abroad;
    }
}
