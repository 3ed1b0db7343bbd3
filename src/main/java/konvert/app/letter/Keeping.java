package konvert.app.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import konvert.app.letter.LettersModel.OpenLetter;
import konvert.journal.Correspondence;
import konvert.journal.Correspondence.Terms;
import konvert.journal.Draft;
import konvert.letter.Letter;
import konvert.letter.SenderProfile;
import konvert.letter.SenderProfiles;
import konvert.pdf.PrintJob;
import konvert.russian.Closing;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the letter on the desk, and what is chosen in it for the next ones: with the sender's profile, with the person,
 * with this computer. Only what is changed here is kept there: an old letter brings no old choices back.
 */
final class Keeping {

    private final OpenLetter letter;
    private final LetterFiles files;
    private final Unfinished unfinished;
    private Subscription all = Subscription.EMPTY;
    private boolean filling;
    private @Nullable LocalDate printedOn;

    Keeping(OpenLetter letter, LetterFiles files, Unfinished unfinished) {
        this.letter = letter;
        this.files = files;
        this.unfinished = unfinished;
        printedOn = unfinished.byId(letter.id()).map(Draft::printedOn).orElse(null);
    }

    void begin() {
        LetterModel model = letter.model();
        Beside beside = letter.beside();
        model.composition().subscribe(this::changed);
        for (ObservableValue<?> part :
                List.of(beside.title(), beside.number(), beside.own(), beside.silenced(), beside.channel())) {
            part.subscribe((was, now) -> keep());
        }
        beside.sender().subscribe((was, now) -> {
            fill(SenderProfile.blank(), senders().byId(now), true);
            keep();
        });
        beside.number().subscribe((was, now) -> terms(terms -> terms.withLetters(Math.max(0, now - 1))));
        model.pronoun().subscribe((was, now) -> terms(terms -> terms.with(now)));
        letter.saving()
                .folder()
                .subscribe((was, now) -> files.writing()
                        .value()
                        .set(files.writing().value().get().with(now)));
        letter.saving().outcome().subscribe((was, now) -> {
            if ((now instanceof Saving.Outcome.Saved(var paths, var sides) && sides.contains(Side.LETTER))
                    || (now instanceof Saving.Outcome.Printed(var job, var printer) && job.equals(PrintJob.LETTER))) {
                finished();
            }
        });
        all = files.senders().value().subscribe((was, now) -> {
            String id = beside.sender().get();
            fill(was.byId(id), now.byId(id), false);
        });
    }

    /** The letter is taken from the desk. */
    void end() {
        all.unsubscribe();
    }

    /** The letter is on its way: the next one has the next number. */
    private void finished() {
        if (letter.model().text().get().isBlank()) {
            return;
        }
        printedOn = LettersModel.today();
        keep();
        int number = letter.beside().number().get();
        terms(terms -> terms.withLetters(Math.max(terms.letters(), number)));
    }

    private void changed(Composition was, Composition now) {
        Letter before = was.letter();
        Letter after = now.letter();
        if (!after.equals(before)
                || now.writer() != was.writer()
                || now.pronoun() != was.pronoun()
                || !CompositionStart.kept(now).equals(CompositionStart.kept(was))
                || !now.enclosures().equals(was.enclosures())
                || !now.photos().equals(was.photos())) {
            keep();
        }
        ObjectProperty<Writing> writing = files.writing().value();
        writing.set(writing.get().with(was, now));
        if (!filling) {
            filling = true;
            try {
                files.senders().value().set(remembered(was, now));
            } finally {
                filling = false;
            }
        }
    }

    private SenderProfiles remembered(Composition was, Composition now) {
        SenderProfile profile = senders().byId(letter.beside().sender().get());
        SenderProfile changed = profile;
        Letter before = was.letter();
        Letter after = now.letter();
        if (!before.place().equals(after.place())) {
            changed = changed.withLetter(after.place(), changed.signature(), changed.gender());
        }
        if (!before.signature().equals(after.signature())) {
            changed = changed.withLetter(changed.place(), after.signature(), changed.gender());
        }
        if (was.writer() != now.writer()) {
            changed = changed.withLetter(changed.place(), changed.signature(), now.writer());
        }
        if (!was.returnAddress().equals(now.returnAddress()) || was.withReturnAddress() != now.withReturnAddress()) {
            changed = changed.withReturnAddress(now.returnAddress(), now.withReturnAddress());
        }
        return changed.equals(profile) ? senders() : senders().with(changed);
    }

    /** Writes into the letter what is another one in the profile, or all of it. */
    private void fill(SenderProfile was, SenderProfile now, boolean whole) {
        if (filling) {
            return;
        }
        filling = true;
        try {
            LetterModel model = letter.model();
            if (whole || !was.place().equals(now.place())) {
                model.place().set(now.place());
            }
            if (whole || !was.signature().equals(now.signature())) {
                model.signature()
                        .set(Closing.fitting(now.signature(), model.pronoun().get()));
            }
            if (whole || was.gender() != now.gender()) {
                model.writer().set(now.gender());
            }
            if (whole || !was.returnAddress().equals(now.returnAddress())) {
                model.returnAddress().set(now.returnAddress());
            }
            if (whole || was.printsAddress() != now.printsAddress()) {
                model.withReturnAddress().set(now.printsAddress());
            }
        } finally {
            filling = false;
        }
    }

    private SenderProfiles senders() {
        return files.senders().value().get();
    }

    private void terms(UnaryOperator<Terms> change) {
        ObjectProperty<Correspondence> kept = files.correspondence().value();
        String person = letter.person().id();
        kept.set(kept.get().with(person, change.apply(kept.get().terms(person))));
    }

    private void keep() {
        Composition now = letter.model().composition().get();
        Letter written = now.letter();
        Beside beside = letter.beside();
        LocalDate today = LettersModel.today();
        Draft draft = new Draft(
                letter.id(),
                letter.person().id(),
                beside.title().get(),
                beside.number().get(),
                beside.sender().get(),
                written.place(),
                written.date().equals(today) ? null : written.date(),
                written.greeting(),
                written.text(),
                beside.own().get(),
                written.signature(),
                now.writer().code(),
                now.pronoun().code(),
                today,
                printedOn,
                beside.silenced().get(),
                now.enclosures(),
                beside.channel().get(),
                now.photos().files().stream().map(Path::toString).toList(),
                now.photos().aPage(),
                CompositionStart.kept(now));
        if (draft.hasNoText()) {
            unfinished.remove(draft.id());
        } else {
            unfinished.keep(draft);
        }
    }
}
