package konvert.pdf;

import java.util.List;
import konvert.post.AddressBlock;

/** What is printed on one label. */
public sealed interface Label {

    /** To whom a letter goes. */
    record To(AddressBlock block) implements Label {}

    /** From whom it comes: the name and the return address. */
    record From(List<String> lines) implements Label {

        public From {
            lines = List.copyOf(lines);
        }
    }
}
