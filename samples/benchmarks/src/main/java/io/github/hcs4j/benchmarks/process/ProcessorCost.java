package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What javac takes with the processor; of the same sources with the generated ones beside them, and no processor; and
 * with a processor that only copies the generated sources, which no processor can fall below.
 */
final class ProcessorCost {

    private static final String WITH_PROCESSOR = "javac with the processor";
    private static final String OWN = "the processor itself";
    private static final String COPYING = "javac with a processor that only copies the generated sources";
    private static final String WITHOUT_PROCESSOR = "javac of the same and the generated sources, no processor";

    private final Workspace work;
    private final String classPath;
    private final String own;
    private final String all;
    private final Path generated;

    /** Seconds of the processor in its last turn. */
    private double ownSeconds;

    /** Generates once, so that there is what is to be compiled without the processor. */
    ProcessorCost(Workspace work, Path sources, String classPath) throws IOException, InterruptedException {
        this.work = work;
        this.classPath = classPath;
        this.own = work.sources("own", sources);
        this.generated = work.empty("generated");
        withProcessor(generated).seconds(work.folder());
        this.all = work.sources("all", sources, generated);
    }

    /** The compiler with the processor as everybody has it. */
    Command withProcessor(Path into) throws IOException {
        return Javac.withProcessor(work.empty("classes"), into, classPath).with(own);
    }

    Series addTo(Series series) {
        return series.with(WITH_PROCESSOR, this::timed)
                .with(OWN, () -> ownSeconds)
                .with(COPYING, this::copying)
                .with(
                        WITHOUT_PROCESSOR,
                        () -> Javac.plain(work.empty("classes"), classPath)
                                .with(all)
                                .seconds(work.folder()));
    }

    private double timed() throws IOException, InterruptedException {
        Path file = work.folder().resolve("seconds");
        double seconds =
                instead(TimedProcessor.class, TimedProcessor.SECONDS, file).seconds(work.folder());
        ownSeconds = Double.parseDouble(Files.readString(file));
        return seconds;
    }

    private double copying() throws IOException, InterruptedException {
        return instead(CopyingProcessor.class, CopyingProcessor.FOLDER, generated)
                .seconds(work.folder());
    }

    private Command instead(Class<?> processor, String option, Path value) throws IOException {
        String path = Libraries.named("benchmarks") + File.pathSeparator + Libraries.ofProcessor();
        return withProcessor(work.empty("again"))
                .with("-processorpath", path, "-processor", processor.getName(), "-A" + option + "=" + value);
    }

    static double total(Series series) {
        return series.median(WITH_PROCESSOR);
    }

    /** The rows of javac without the processor. */
    static void addTimes(FigureTable table, Series series) {
        table.row(
                        COPYING + ", of the next",
                        series.seconds(COPYING),
                        series.median(COPYING) / series.median(WITHOUT_PROCESSOR))
                .row(WITHOUT_PROCESSOR, series.seconds(WITHOUT_PROCESSOR));
    }

    /** The rows that say how much of the time with the processor is the processor's. */
    static void addShares(FigureTable table, Series series) {
        double total = series.median(WITH_PROCESSOR);
        double plain = series.median(WITHOUT_PROCESSOR);
        double copying = series.median(COPYING);
        table.row(
                        "spent in the processor, of javac with it",
                        series.seconds(OWN),
                        series.median(OWN) / total,
                        Limit.atMost(0.23))
                .row(
                        "what javac takes more with the processor, of javac with it",
                        Series.seconds(total - plain),
                        (total - plain) / total,
                        Limit.atMost(0.3))
                .row(
                        "what javac takes more with the one that copies, of javac with that",
                        Series.seconds(copying - plain),
                        (copying - plain) / copying);
    }
}
