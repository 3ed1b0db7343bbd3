package konvert.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import konvert.directory.Directory;
import konvert.directory.PeopleSearch;
import konvert.directory.Person;
import konvert.tools.Crowd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A query among 100,000 people, by the index and by looking at every name: {@code docs/performance.md}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PeopleSearchBenchmark {

    private static final int PEOPLE = 100_000;

    /** As many as are seen without scrolling. */
    private static final int SHOWN = 20;

    @Param({"CYRILLIC", "ROMANISED", "BEGINNING", "SLIP", "SLIP_ROMANISED", "TWO_SLIPS", "OTHER_LAYOUT", "NOBODY"})
    public String typed = "";

    private Directory directory = Crowd.of(0);
    private PeopleSearch index = new PeopleSearch(directory);
    private LinearScan scan = new LinearScan(directory);
    private List<String> queries = List.of();
    private int next;

    @Setup
    public void crowd() {
        directory = Crowd.of(PEOPLE);
        index = new PeopleSearch(directory);
        scan = new LinearScan(directory);
        queries = Queries.valueOf(typed).in(directory);
    }

    @Benchmark
    public List<PeopleSearch.Hit> index() {
        return index.find(query(), SHOWN);
    }

    @Benchmark
    public List<Person> linearScan() {
        return scan.find(query());
    }

    private String query() {
        next = (next + 1) % queries.size();
        return queries.get(next);
    }
}
