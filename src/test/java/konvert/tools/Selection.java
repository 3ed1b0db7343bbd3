package konvert.tools;

import java.time.LocalDate;
import java.util.List;
import konvert.directory.Born;
import konvert.directory.Custody;
import konvert.directory.Facility;
import konvert.directory.Localised;
import konvert.directory.Project;
import konvert.russian.Gender;
import konvert.russian.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in the starter list, chosen and checked by hand, with the facts that only a reader of the page can tell.
 *
 * @param facilities places that the bundled facilities do not have
 */
record Selection(
        Localised title, LocalDate published, List<Project> projects, List<Facility> facilities, List<Entry> people) {

    /**
     * One person. What is null comes from the block or the page.
     *
     * @param page number of the page with articles and sentence
     * @param block id of the address block
     * @param facility official name, or the id of one of this file's own
     * @param services ids, where the block's own list is not the whole
     */
    record Entry(
            String id,
            @Nullable String page,
            @Nullable String block,
            Gender sex,
            @Nullable PersonName name,
            @Nullable String formerName,
            @Nullable String dative,
            @Nullable Born born,
            @Nullable LocalDate arrestedOn,
            Custody.State state,
            @Nullable String facility,
            @Nullable String source,
            @Nullable LocalDate seenOn,
            @Nullable List<String> services,
            List<Localised> interests,
            @Nullable String publishedAddress,
            String project) {

        Entry {
            state = state == null ? Custody.State.HELD : state;
            interests = interests == null ? List.of() : interests;
            project = project == null ? "memorial" : project;
        }
    }
}
