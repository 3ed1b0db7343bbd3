package konvert.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the program runs. */
final class Today {

    private Today() {}

    static LocalDate date() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
