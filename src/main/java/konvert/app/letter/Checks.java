package konvert.app.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import konvert.app.control.Tone;
import konvert.app.letter.Remark.Fix;
import konvert.directory.Addressees;
import konvert.directory.Description;
import konvert.directory.Directory;
import konvert.directory.Person;
import konvert.letter.Agreement;
import konvert.letter.Letter;
import konvert.letter.phrase.Prompts;
import konvert.post.Country;
import konvert.post.MailStatus;
import konvert.post.PostNotes;
import konvert.words.Refusal;
import konvert.words.Words;

/** What is known to be amiss with a letter: what cannot be printed first, then address, form, reply. */
final class Checks {

    private final Words words;
    private final Words facts;
    private final List<Remark> remarks = new ArrayList<>();

    private Checks(Words words) {
        this.words = words;
        this.facts = Words.of("words", words.locale());
    }

    /** The remarks in the language of {@code words}, those of the bundle {@code window}. */
    static List<Remark> of(
            Words words,
            Directory directory,
            Person person,
            Composition composition,
            Proof proof,
            MailStatus mail,
            LocalDate today) {
        Checks checks = new Checks(words);
        checks.problems(
                proof.problems(), Prompts.unanswered(composition.letter().text()));
        checks.address(new Description(checks.facts, directory, person), person, composition, today);
        if (!composition.envelopeOnly()) {
            checks.letter(composition.letter(), today);
            checks.agreement(composition.agreed(person));
        }
        if (composition.sender().isEmpty()) {
            boolean card = composition.postcard().isPresent();
            checks.add(
                    Tone.CHECK, card ? "check.no-return-address-card" : "check.no-return-address", Fix.RETURN_ADDRESS);
        }
        checks.post(composition, Addressees.country(directory, person), proof, mail);
        return checks.remarks;
    }

    private void problems(List<Refusal> problems, List<Prompts.Place> gaps) {
        for (Refusal problem : problems) {
            Fix fix = fix(problem);
            String said = facts.say(problem);
            if (fix == Fix.PROMPT && gaps.size() > 1) {
                String all = gaps.stream().map(Prompts.Place::text).collect(Collectors.joining(", "));
                said += " " + words.say("check.gaps", words.count("letter.gaps", gaps.size()), all);
            }
            remarks.add(new Remark(Tone.STOP, said, List.of(fix)));
        }
    }

    /** Where the cause of a refusal is put right; the key's last part names the part of the letter. */
    private static Fix fix(Refusal problem) {
        String key = String.valueOf(problem.getMessage());
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "text" -> Fix.TEXT;
            case "greeting", "place" -> Fix.GREETING;
            case "signature" -> Fix.SIGNATURE;
            case "sender" -> Fix.RETURN_ADDRESS;
            case "prompt" -> Fix.PROMPT;
            default -> Fix.CHOICES;
        };
    }

    private void address(Description description, Person person, Composition composition, LocalDate today) {
        List<Fix> link = person.custody().source() == null ? List.of() : List.of(Fix.LINK);
        description.addressWarning(today).ifPresent(text -> remarks.add(new Remark(Tone.CHECK, text, link)));
        description
                .envelope()
                .ifPresent(envelope -> description
                        .addressUsed(envelope)
                        .forEach(text -> remarks.add(
                                new Remark(envelope.chosen() == null ? Tone.CHECK : Tone.NOTE, text, link))));
        if (composition.dative()) {
            description
                    .dativeWarning()
                    .ifPresent(text -> remarks.add(new Remark(Tone.CHECK, text, List.of(Fix.DATIVE, Fix.NOMINATIVE))));
        }
    }

    /** Whether the post carries it, and at what price. */
    private void post(Composition composition, Country to, Proof proof, MailStatus mail) {
        PostNotes.mail(mail, composition.country(), to, facts)
                .ifPresent(text -> remarks.add(new Remark(Tone.NOTE, text, List.of(Fix.MAIL))));
        PostNotes.weight(proof.grams(), composition.paper().grams(), composition.country(), facts)
                .ifPresent(text -> remarks.add(new Remark(Tone.NOTE, text, List.of())));
    }

    private void letter(Letter letter, LocalDate today) {
        if (letter.text().isBlank()) {
            add(Tone.CHECK, "check.no-text", Fix.TEXT);
        }
        if (letter.greeting().isBlank()) {
            add(Tone.CHECK, "check.no-greeting", Fix.GREETING);
        }
        if (letter.signature().isBlank()) {
            add(Tone.CHECK, "check.no-signature", Fix.SIGNATURE);
        }
        if (!letter.date().equals(today)) {
            remarks.add(new Remark(Tone.NOTE, words.say("check.date", words.date(letter.date())), List.of(Fix.TODAY)));
        }
    }

    private void agreement(Agreement agreement) {
        Agreement.sentences(agreement.remarks(), facts)
                .forEach((kind, sentence) -> remarks.add(new Remark(
                        Tone.CHECK,
                        sentence,
                        List.of(
                                switch (kind) {
                                    case WRITER -> Fix.WRITER;
                                    case READER, BRACES -> Fix.TEXT;
                                }))));
    }

    private void add(Tone tone, String key, Fix fix) {
        remarks.add(new Remark(tone, words.say(key), List.of(fix)));
    }
}
