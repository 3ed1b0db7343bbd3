package konvert.russian;

import java.util.Locale;

/** A way of writing Russian in Latin letters; tables and sources stand in {@code resources/russian/romanisation.json}. */
public enum Scheme {
    /** Simple English, as in announcements of letter campaigns: "Sergeevich", "Yuliya". */
    ENGLISH,
    /** BGN/PCGN 1947, of British and American maps: "Sergeyevich". */
    BGN,
    /** Russian passports since 2010, ICAO Doc 9303: "Iuliia". */
    PASSPORT,
    /** ISO 9:1995, ГОСТ 7.79-2000 A: one Latin letter for each Cyrillic one, "Ûliâ". */
    ISO9,
    /** Slavic studies: "Julija", "Ščerbina". */
    SCHOLARLY,
    /** Duden: "Sergejewitsch". */
    GERMAN,
    /** The usual French transcription: "Sergueïevitch". */
    FRENCH,
    /** PWN: "Siergiejewicz". */
    POLISH,
    /** What people type without a Russian keyboard: "Yuliya", "sch" for щ. */
    CHAT;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
