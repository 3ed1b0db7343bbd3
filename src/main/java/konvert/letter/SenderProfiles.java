package konvert.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The profiles of those who write at this computer, at least one.
 *
 * @param usual id of the one a new letter begins with
 */
public record SenderProfiles(List<SenderProfile> profiles, String usual) {

    /** Without any there is one that says nothing; the first one is the usual one where none is said. */
    public SenderProfiles {
        List<SenderProfile> given = Objects.requireNonNullElse(profiles, List.of());
        profiles = given.isEmpty() ? List.of(SenderProfile.blank()) : List.copyOf(given);
        String first = profiles.getFirst().id();
        String wanted = usual;
        usual = profiles.stream()
                .map(SenderProfile::id)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .orElse(first);
    }

    /** With one profile, which is the usual one. */
    public static SenderProfiles of(SenderProfile only) {
        return new SenderProfiles(List.of(only), only.id());
    }

    /** The profile with that id; the usual one where there is none. */
    public SenderProfile byId(String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseGet(() -> byId(usual));
    }

    /** With a profile changed, or added at the end. */
    public SenderProfiles with(SenderProfile changed) {
        List<SenderProfile> others = new ArrayList<>(profiles);
        others.replaceAll(profile -> profile.id().equals(changed.id()) ? changed : profile);
        if (!others.contains(changed)) {
            others.add(changed);
        }
        return new SenderProfiles(others, usual);
    }

    public SenderProfiles without(SenderProfile removed) {
        return new SenderProfiles(
                profiles.stream()
                        .filter(profile -> !profile.id().equals(removed.id()))
                        .toList(),
                usual);
    }

    public SenderProfiles withUsual(SenderProfile chosen) {
        return new SenderProfiles(profiles, chosen.id());
    }
}
