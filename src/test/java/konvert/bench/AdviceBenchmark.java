package konvert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import konvert.letter.advice.Advisor;
import konvert.letter.advice.Context;
import konvert.letter.advice.Finding;
import konvert.letter.spelling.Speller;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Advice on a letter of 2,500 characters, spelling included: {@code docs/performance.md}. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
public class AdviceBenchmark {

    private static final int CHARACTERS = 2500;
    private static final Path LETTERS = Path.of("src/test/resources/konvert/letter/advice/letters");

    private final Advisor advisor = new Advisor(Speller.plain());
    private String letter = "";

    @Setup
    public void read() throws IOException {
        letter = (Files.readString(LETTERS.resolve("1.txt"))
                        + Files.readString(LETTERS.resolve("3.txt"))
                        + Files.readString(LETTERS.resolve("5.txt")))
                .substring(0, CHARACTERS);
    }

    @Benchmark
    public List<Finding> letter() {
        return advisor.check(letter, Context.RUSSIA);
    }
}
