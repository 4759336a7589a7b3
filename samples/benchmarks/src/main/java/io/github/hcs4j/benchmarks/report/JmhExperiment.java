package io.github.hcs4j.benchmarks.report;

import io.github.hcs4j.benchmarks.MappingBenchmark;
import io.github.hcs4j.benchmarks.ReadingBenchmark;
import io.github.hcs4j.benchmarks.RulesBenchmark;
import io.github.hcs4j.benchmarks.WritingBenchmark;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import io.github.hcs4j.benchmarks.input.RuleContainer;
import io.github.hcs4j.benchmarks.peer.Avaje;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A benchmark that JMH runs, with its inputs and goals. */
public final class JmhExperiment implements Experiment {

    private static final String HOW = "The fastest iteration of the fastest of %d processes each.";

    /** The first release that warns of what JMH uses, unless it is allowed. */
    private static final int WARNS_OF_UNSAFE = 24;

    private final Goals goals;
    private final Class<?> benchmark;
    private final String title;
    private final List<String> inputs;
    private final List<Jdk> jdks;

    private JmhExperiment(Goals goals, Class<?> benchmark, String title, List<String> inputs, List<Jdk> jdks) {
        this.goals = goals;
        this.benchmark = benchmark;
        this.title = title;
        this.inputs = inputs;
        this.jdks = jdks;
    }

    /**
     * All of them.
     *
     * @return the experiments, in the order of their sections
     */
    public static List<Experiment> all() {
        List<String> containers = names(Container.values());
        List<String> documents = names(Document.values());
        return List.of(
                new JmhExperiment(
                        Goals.MAPPING,
                        MappingBenchmark.class,
                        "From an OCI spec to the document, bytes to bytes",
                        containers,
                        List.of(Jdk.current())),
                new JmhExperiment(
                        Goals.RULES,
                        RulesBenchmark.class,
                        "The newest rules beside those of 2019, bytes to bytes",
                        names(RuleContainer.values()),
                        List.of(Jdk.current())),
                new JmhExperiment(Goals.READING, ReadingBenchmark.class, "Reading a document", documents, Jdk.all()),
                new JmhExperiment(
                        Goals.WRITING,
                        WritingBenchmark.class,
                        "Writing a document",
                        documents,
                        List.of(Jdk.current())));
    }

    /**
     * Reading and writing of any document.
     *
     * @param input what {@link MeasuredDocument#input} makes of its file and type
     * @return the experiments
     */
    public static List<Experiment> ofDocument(String input) {
        List<String> inputs = List.of(input);
        return List.of(
                new JmhExperiment(Goals.READING, ReadingBenchmark.class, "Reading", inputs, Jdk.all()),
                new JmhExperiment(Goals.WRITING, WritingBenchmark.class, "Writing", inputs, List.of(Jdk.current())));
    }

    private static List<String> names(Enum<?>... inputs) {
        return Stream.of(inputs).map(Enum::name).toList();
    }

    @Override
    public String word() {
        return goals.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String run(Effort effort) throws RunnerException {
        Map<Jdk, Rounds> found = new LinkedHashMap<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Jdk jdk : jdks) {
                System.err.println(word() + ": round " + round + " of " + effort.rounds() + ", " + jdk);
                Rounds rounds = found.computeIfAbsent(jdk, each -> new Rounds());
                for (String input : inputs) {
                    rounds.add(new Runner(options(input, jdk, effort).build()).run());
                }
            }
        }
        StringBuilder section = new StringBuilder(Machine.setting(String.format(Locale.ROOT, HOW, effort.rounds())));
        found.forEach((jdk, rounds) -> section.append(jdks.size() > 1 ? jdk + ":\n\n" : "")
                .append(new ResultsTable(goals, jdk.feature(), complete(rounds)))
                .append('\n'));
        return section.toString();
    }

    private ChainedOptionsBuilder options(String input, Jdk jdk, Effort effort) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .param("input", input)
                .jvm(jdk.java().toString())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(effort.warmUps())
                .warmupTime(effort.warmUp())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.iteration())
                .timeout(TimeValue.minutes(2))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (jdk.feature() >= WARNS_OF_UNSAFE) {
            options.jvmArgsAppend("--sun-misc-unsafe-memory-access=allow");
        }
        boolean isOfDocuments = goals == Goals.READING || goals == Goals.WRITING;
        if (isOfDocuments && !hasAvaje(MeasuredDocument.of(input))) {
            options.exclude("\\." + Contender.AVAJE_JSONB.method() + "$");
        }
        return options;
    }

    private static boolean hasAvaje(MeasuredDocument document) {
        return Avaje.of(document.peer(), document.json()).isPresent();
    }

    /** What was measured, and what counts beside it. */
    private Map<String, Map<Contender, Measurement>> complete(Rounds rounds) {
        if (goals == Goals.WRITING) {
            for (String input : inputs) {
                int length = MeasuredDocument.of(input).hcs4j().write().length;
                rounds.add(input, Contender.RETURNED, new Measurement(Double.NaN, length));
            }
        }
        return rounds.least();
    }
}
