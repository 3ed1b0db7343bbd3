package konvert.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import konvert.directory.BundledDirectory;
import konvert.directory.FacilityMatcher;
import konvert.directory.FacilityMatcher.Published;
import konvert.directory.Person;
import konvert.post.AddressParser;

/**
 * How many published blocks are read and matched in a minute on two threads, and the live heap after the first 10,000
 * and after all. A plain program: the heap after a fixed count is no figure of JMH's.
 *
 * <pre>mvn -q test-compile exec:exec -Dtool="konvert.bench.AddressBlocksBenchmark 100000 [FILE]"</pre>
 *
 * The blocks are those of the bundled people, or the lines of a file.
 */
final class AddressBlocksBenchmark {

    private static final int THREADS = 2;
    private static final int FIRST = 10_000;

    private AddressBlocksBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        var directory = BundledDirectory.load();
        List<String> blocks = arguments.length > 1
                ? Files.readAllLines(Path.of(arguments[1]))
                : directory.people().stream()
                        .map(Person::publishedAddress)
                        .filter(text -> text != null)
                        .toList();
        FacilityMatcher matcher = new FacilityMatcher(directory);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        run(blocks, matcher, 0, FIRST);
        double heap = liveMegabytes();
        long warm = System.nanoTime();
        int matched = run(blocks, matcher, FIRST, count);
        double seconds = (System.nanoTime() - warm) / 1e9;
        out.printf("first %d blocks with the program's start: %.1f s%n", FIRST, (warm - start) / 1e9);
        out.printf(
                "then %d blocks in %.1f s: %.0f a minute on %d threads, %d with their facility%n",
                count - FIRST, seconds, 60 * (count - FIRST) / seconds, THREADS, matched);
        out.printf("live heap after %d: %.1f MB, after %d: %.1f MB%n", FIRST, heap, count, liveMegabytes());
    }

    private static int run(List<String> blocks, FacilityMatcher matcher, int from, int to) throws InterruptedException {
        AtomicInteger matched = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> Thread.ofPlatform().start(() -> {
                    for (int i = from + thread; i < to; i += THREADS) {
                        var read = AddressParser.parse(blocks.get(i % blocks.size()));
                        if (matcher.match(Published.of(read)).facility() != null) {
                            matched.incrementAndGet();
                        }
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        return matched.get();
    }

    private static double liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
