package konvert.letter;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import konvert.russian.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Who writes: a real name or a steady pseudonym, with all that goes on paper for it. A file of choices of an earlier
 * version, when there was one sender, reads as a profile.
 *
 * @param id tells the profiles apart
 * @param name as the profile is called; it is printed only where it also stands in one of the texts below
 * @param returnAddress lines top left on the envelope as typed, the name first
 * @param withReturnAddress whether they are printed; not said means yes
 * @param place where letters are written; an empty text for none
 * @param signature under the letters; an empty text for none
 * @param writer code of the gender one writes as; {@value #BOTH} where it is wanted that both forms stand
 * @param languages ISO 639-1 codes of the languages one writes, the own one first
 */
public record SenderProfile(
        String id,
        String name,
        String returnAddress,
        @Nullable Boolean withReturnAddress,
        String place,
        String signature,
        String writer,
        List<String> languages) {

    private static final String BOTH = "both";

    /** What a file of another version leaves out is empty. */
    public SenderProfile {
        id = Objects.requireNonNullElseGet(id, () -> UUID.randomUUID().toString());
        name = Objects.requireNonNullElse(name, "");
        returnAddress = Objects.requireNonNullElse(returnAddress, "");
        place = Objects.requireNonNullElse(place, "");
        signature = Objects.requireNonNullElse(signature, "");
        writer = Objects.requireNonNullElse(writer, Gender.UNKNOWN.code());
        languages = List.copyOf(Objects.requireNonNullElse(languages, List.of()));
    }

    /** A profile that says nothing yet. */
    public static SenderProfile blank() {
        return new SenderProfile(UUID.randomUUID().toString(), "", "", true, "", "", Gender.UNKNOWN.code(), List.of());
    }

    /** Whether the writer has said as whom to write, if only that both forms are to stand. */
    public boolean saysGender() {
        return !writer.equals(Gender.UNKNOWN.code());
    }

    public SenderProfile withBothForms() {
        return new SenderProfile(id, name, returnAddress, withReturnAddress, place, signature, BOTH, languages);
    }

    public Gender gender() {
        return Gender.ofCode(writer).orElse(Gender.UNKNOWN);
    }

    /** Whether the return address is printed. */
    public boolean printsAddress() {
        return !Boolean.FALSE.equals(withReturnAddress);
    }

    /** The name, or what stands for it while none is given: the first line of the address, or the signature. */
    public String shownName() {
        String first = returnAddress.lines().findFirst().orElse("").strip();
        return !name.isBlank() ? name.strip() : !first.isEmpty() ? first : signature.strip();
    }

    public SenderProfile withName(String other) {
        return new SenderProfile(id, other, returnAddress, withReturnAddress, place, signature, writer, languages);
    }

    public SenderProfile withLanguages(List<String> others) {
        return new SenderProfile(id, name, returnAddress, withReturnAddress, place, signature, writer, others);
    }

    public SenderProfile withReturnAddress(String lines, boolean printed) {
        return new SenderProfile(id, name, lines, printed, place, signature, writer, languages);
    }

    /** As it stands in a letter: where and under what name it is written, by a man or a woman. */
    public SenderProfile withLetter(String where, String name, Gender gender) {
        String said = gender == gender() ? writer : gender.code();
        return new SenderProfile(id, this.name, returnAddress, withReturnAddress, where, name, said, languages);
    }
}
