package konvert.pdf;

import java.util.List;
import konvert.words.Refusal;

/** The printers of a computer. */
public interface Printers {

    /**
     * One of them.
     *
     * @param trays their names, as the printer gives them
     * @param duplex whether it prints on both sides
     */
    record Printer(String name, List<String> trays, boolean duplex) {

        public Printer {
            trays = List.copyOf(trays);
        }
    }

    /** How printing says how far it is, and learns whether it is still wanted. */
    interface Progress {

        void at(int page, int of);

        boolean cancelled();
    }

    /** All of them, the usual one first; may take seconds where printers are far away. */
    List<Printer> all();

    /**
     * Hands the pages to the printer's queue; returns when they are there.
     *
     * @throws Refusal when there is no such printer or it does not take them
     */
    void print(PrintJob job, Progress progress) throws Refusal;

    /** Those the system knows. */
    static Printers system() {
        return SystemPrinters.ofSystem();
    }
}
