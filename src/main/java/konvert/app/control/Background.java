package konvert.app.control;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Work that would keep the window waiting, done on threads of its own; what comes of it is told on the window's thread.
 * Jobs are made, started and cancelled on the window's thread only.
 */
public final class Background {

    /** What is to be done away from the window's thread. */
    @FunctionalInterface
    public interface Work<T> {

        T run(Progress progress) throws Exception;
    }

    /** How the work says how far it is, and learns whether anyone still waits for it. */
    public interface Progress {

        void at(long done, long of);

        boolean cancelled();
    }

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Executor workers;
    private final Executor window;
    private final ObservableList<Job<?>> running = FXCollections.observableArrayList();

    private Background(Executor workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    /** Works on daemon threads named "konvert background 1" and so on. */
    public static Background onThreads() {
        AtomicInteger number = new AtomicInteger();
        return new Background(
                Executors.newFixedThreadPool(THREADS, work -> {
                    Thread thread = new Thread(work, "konvert background " + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                }),
                Platform::runLater);
    }

    /** Does everything at once on the caller's thread: for tests. */
    public static Background inline() {
        return new Background(Runnable::run, Runnable::run);
    }

    /** A job that does {@code work} once it is started. */
    public <T> Job<T> make(Work<T> work) {
        return new Job<>(this, work);
    }

    /** The jobs started and not ended, oldest first. */
    public ObservableList<Job<?>> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    void start(Job<?> job) {
        running.add(job);
        workers.execute(job::work);
    }

    void tell(Runnable report) {
        window.execute(report);
    }

    void ended(Job<?> job) {
        running.remove(job);
    }
}
