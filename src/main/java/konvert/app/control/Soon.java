package konvert.app.control;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something a moment after it was first asked for, once for all who asked meanwhile: saving while one types. */
public final class Soon {

    private final PauseTransition pause;
    private final Runnable work;

    /** Everything on the window's thread. */
    public Soon(Duration moment, Runnable work) {
        this.work = work;
        pause = new PauseTransition(moment);
        pause.setOnFinished(event -> work.run());
    }

    /** Does it when the moment is over. */
    public void ask() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Does it now, if it was asked for. */
    public void now() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            work.run();
        }
    }
}
