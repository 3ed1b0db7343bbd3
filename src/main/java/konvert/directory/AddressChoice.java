package konvert.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which address the user wants on a person's envelope.
 *
 * @param between the addresses it was chosen from, one a line: where one of them is another now, nothing is chosen
 */
public record AddressChoice(Use use, String between) {

    /** An address that can stand on the envelope. */
    public enum Use {
        /** That of the facility, as the directory has it. */
        @JsonProperty("facility")
        FACILITY,
        /** The one published for the person. */
        @JsonProperty("published")
        PUBLISHED,
        /** That of the facility which took the place of one that is no more. */
        @JsonProperty("successor")
        SUCCESSOR
    }

    public AddressChoice {
        Check.present(use, "use");
        Check.text(between, "between");
    }
}
