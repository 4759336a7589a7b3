package io.github.hcs4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * An operation allocates no more than it did: at most 15 % above the figures in {@code allocation.properties}. Whoever
 * makes it allocate less writes the new figure there; whoever makes it allocate more needs a reason. The simple compiler
 * compiles, which takes no allocation away, so that the figures are those of the code, whatever else the machine does.
 */
class AllocationTest {

    private static final double MARGIN = 1.15;
    private static final TimeValue SHORT = TimeValue.milliseconds(200);

    @ParameterizedTest
    @CsvSource({
        "MappingBenchmark, SMALL_V2",
        "MappingBenchmark, LARGE_V2",
        "ReadingBenchmark, LARGE_CONTAINER",
        "WritingBenchmark, LARGE_CONTAINER"
    })
    void operationAllocatesNoMoreThanItDid(String benchmark, String input) throws RunnerException, IOException {
        String name = benchmark + "." + input;
        double known = Double.parseDouble(Objects.requireNonNull(known().getProperty(name), name));
        assertThat(bytesPerOperation(benchmark, input)).as(name + ", bytes").isLessThanOrEqualTo(known * MARGIN);
    }

    private static Properties known() throws IOException {
        Properties known = new Properties();
        try (InputStream in = AllocationTest.class.getResourceAsStream("allocation.properties")) {
            known.load(Objects.requireNonNull(in));
        }
        return known;
    }

    private static double bytesPerOperation(String benchmark, String input) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\." + benchmark + "\\.hcs4j$")
                        .param("input", input)
                        .mode(Mode.AverageTime)
                        .forks(1)
                        .jvmArgsAppend("-XX:TieredStopAtLevel=1")
                        .warmupIterations(2)
                        .warmupTime(SHORT)
                        .measurementIterations(2)
                        .measurementTime(SHORT)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results).hasSize(1);
        return results.iterator()
                .next()
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();
    }
}
