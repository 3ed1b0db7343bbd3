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
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PeopleSearchBenchmark {

    private static final int PEOPLE = 100_000;

    /** The queries, one after the other. */
    @State(Scope.Thread)
    public static class Asked {

        @Param({"CYRILLIC", "ROMANISED", "BEGINNING", "SLIP", "SLIP_ROMANISED", "TWO_SLIPS", "OTHER_LAYOUT", "NOBODY"})
        public String typed = "";

        final Directory crowd = Crowd.of(PEOPLE);
        private List<String> queries = List.of();
        private int next;

        @Setup
        public void queries() {
            queries = Queries.valueOf(typed).in(crowd);
        }

        String query() {
            next = (next + 1) % queries.size();
            return queries.get(next);
        }
    }

    @State(Scope.Thread)
    public static class Indexed {

        private PeopleSearch search = new PeopleSearch(Crowd.of(0));

        @Setup
        public void index(Asked asked) {
            search = new PeopleSearch(asked.crowd);
        }
    }

    @State(Scope.Thread)
    public static class Scanned {

        private LinearScan scan = new LinearScan(Crowd.of(0));

        @Setup
        public void scan(Asked asked) {
            scan = new LinearScan(asked.crowd);
        }
    }

    @Benchmark
    public List<PeopleSearch.Hit> index(Asked asked, Indexed indexed) {
        return indexed.search.find(asked.query());
    }

    @Benchmark
    public List<Person> linearScan(Asked asked, Scanned scanned) {
        return scanned.scan.find(asked.query());
    }
}
