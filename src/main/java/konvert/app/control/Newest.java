package konvert.app.control;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one job going and, of those asked for meanwhile, only the newest: fast typing makes no queue. To be used on the
 * window's thread only.
 */
public final class Newest {

    private boolean busy;
    private @Nullable Supplier<Job<?>> next;

    /** Starts the job at once, or when the one that runs has ended. The job's own end is taken by this. */
    public void start(Supplier<Job<?>> job) {
        if (busy) {
            next = job;
            return;
        }
        busy = true;
        job.get().atTheEnd(this::ended).start();
    }

    private void ended() {
        busy = false;
        Supplier<Job<?>> waiting = next;
        next = null;
        if (waiting != null) {
            start(waiting);
        }
    }
}
