package konvert.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {

    private final Background inline = Background.inline();
    private final List<String> told = new ArrayList<>();

    private <T> Job<T> job(Background.Work<T> work) {
        return inline.make(work)
                .onSuccess(result -> told.add("result " + result))
                .onFailure(problem -> told.add("problem " + problem.getMessage()))
                .atTheEnd(() -> told.add("end"));
    }

    @Test
    void tells_the_result_and_then_the_end() {
        job(progress -> 42).start();
        assertThat(told).containsExactly("result 42", "end");
        assertThat(inline.running()).isEmpty();
    }

    @Test
    void tells_a_failure_and_then_the_end() {
        job(progress -> {
                    throw new IOException("disk");
                })
                .start();
        assertThat(told).containsExactly("problem disk", "end");
    }

    @Test
    void a_failure_nobody_asked_for_is_not_lost() {
        Job<?> job = inline.make(progress -> {
            throw new IOException("disk");
        });
        assertThatThrownBy(job::start).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("disk");
        assertThat(inline.running()).isEmpty();
    }

    @Test
    void an_error_is_told_too() {
        job(progress -> {
                    throw new StackOverflowError("deep");
                })
                .start();
        assertThat(told).containsExactly("problem deep", "end");
    }

    @Test
    void a_cancelled_job_tells_only_its_end() {
        Job<Integer> job = job(progress -> {
            assertThat(progress.cancelled()).isTrue();
            return 42;
        });
        job.cancel();
        job.start();
        job(progress -> {
                    throw new CancellationException();
                })
                .start();
        assertThat(told).containsExactly("end", "end");
    }

    @Test
    void progress_goes_from_nobody_knows_to_one() {
        List<Double> seen = new ArrayList<>();
        Job<Integer> job = job(progress -> {
            progress.at(1, 4);
            progress.at(4, 4);
            return 0;
        });
        seen.add(job.progress().get());
        job.progress().subscribe((was, now) -> seen.add(now.doubleValue()));
        job.start();
        assertThat(seen).containsExactly(-1.0, 0.25, 1.0);
    }

    @Test
    void works_on_a_named_daemon_thread_and_tells_on_the_windows() throws Exception {
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        CompletableFuture<Boolean> toldOnWindow = new CompletableFuture<>();
        Background background = Background.onThreads();
        Platform.runLater(() -> background
                .make(progress -> worker.complete(Thread.currentThread()))
                .onSuccess(done -> toldOnWindow.complete(Platform.isFxApplicationThread()))
                .start());
        assertThat(toldOnWindow.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.get().getName()).isEqualTo("konvert background 1");
        assertThat(worker.get().isDaemon()).isTrue();
    }

    @Test
    void of_jobs_asked_for_while_one_runs_only_the_newest_is_done() {
        Newest newest = new Newest();
        List<String> done = new ArrayList<>();
        newest.start(() -> inline.make(progress -> {
            for (String name : new String[] {"second", "third"}) {
                newest.start(() -> inline.make(later -> done.add(name)));
            }
            return done.add("first");
        }));
        assertThat(done).containsExactly("first", "third");
    }

    @Test
    void a_job_that_fails_does_not_hold_up_the_next() {
        Newest newest = new Newest();
        newest.start(() -> job(progress -> {
            throw new IOException("disk");
        }));
        newest.start(() -> job(progress -> 42));
        assertThat(told).contains("problem disk", "result 42");
    }
}
