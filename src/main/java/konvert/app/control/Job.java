package konvert.app.control;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * One piece of work of {@link Background}: say what is to happen then, and start it. A cancelled job tells nothing but
 * its end. A failure nobody asked for goes to the uncaught handler of the window's thread.
 */
public final class Job<T> {

    private final Background background;
    private final Background.Work<T> work;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private String name = "";
    private Consumer<? super T> success = result -> {};
    private Consumer<? super Throwable> failure = problem -> {
        throw new IllegalStateException(problem);
    };
    private Runnable end = () -> {};

    Job(Background background, Background.Work<T> work) {
        this.background = background;
        this.work = work;
    }

    /** What the status line calls it while it runs; a job without a name is not shown. */
    public Job<T> named(String words) {
        name = words;
        return this;
    }

    public Job<T> onSuccess(Consumer<? super T> then) {
        success = then;
        return this;
    }

    public Job<T> onFailure(Consumer<? super Throwable> then) {
        failure = then;
        return this;
    }

    /** Runs last, also after a cancellation or a failure. */
    public Job<T> atTheEnd(Runnable then) {
        end = then;
        return this;
    }

    public Job<T> start() {
        background.start(this);
        return this;
    }

    /** Asks the work to stop; whatever it still brings is dropped. */
    public void cancel() {
        cancelled = true;
    }

    public String name() {
        return name;
    }

    /** From 0 to 1; below 0 while nobody knows. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    void work() {
        Runnable report = outcome();
        background.tell(() -> {
            background.ended(this);
            try {
                if (!cancelled) {
                    report.run();
                }
            } finally {
                end.run();
            }
        });
    }

    private Runnable outcome() {
        if (cancelled) {
            return () -> {};
        }
        try {
            T result = work.run(new Reporter());
            return () -> success.accept(result);
        } catch (CancellationException e) {
            cancelled = true;
            return () -> {};
        } catch (Throwable problem) {
            return () -> failure.accept(problem);
        }
    }

    private final class Reporter implements Background.Progress {

        @Override
        public void at(long done, long of) {
            background.tell(() -> progress.set(of <= 0 ? -1 : (double) done / of));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
