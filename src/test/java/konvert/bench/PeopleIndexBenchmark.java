package konvert.bench;

import java.util.concurrent.TimeUnit;
import konvert.directory.Directory;
import konvert.directory.PeopleSearch;
import konvert.tools.Crowd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The index of 100,000 people made anew: the first time in a fresh process, as after a start, and then again. The heap
 * that it takes is printed at the end.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class PeopleIndexBenchmark {

    private static final int PEOPLE = 100_000;

    private Directory directory = Crowd.of(0);
    private PeopleSearch index = new PeopleSearch(directory);

    @Setup
    public void crowd() {
        directory = Crowd.of(PEOPLE);
    }

    @Benchmark
    public PeopleSearch build() {
        index = new PeopleSearch(directory);
        return index;
    }

    @TearDown
    public void size() {
        long with = used();
        index = new PeopleSearch(Crowd.of(0));
        System.out.printf("the index takes %.0f MB%n", (with - used()) / 1e6);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
