package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.report.Effort;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Many requests to one process, beside a loop in a process that is warm.
 *
 * @param project the folder of the project
 */
record BatchExperiment(Path project) implements Experiment {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 1_000_000;
    private static final int QUICK_REQUESTS = 10_000;
    private static final String HEAP = "-Xmx128m";
    private static final String BATCH = "hcs create --batch, start and exit included";
    private static final String WARM = "the same requests in a loop, read and answered in memory, warm";
    private static final String BARE = "their specs alone, mapped in a loop, warm";

    @Override
    public String word() {
        return "batch";
    }

    @Override
    public String title() {
        return "Many small requests, one thread";
    }

    @Override
    public String run(Effort effort) throws IOException, InterruptedException {
        int rounds = effort.choose(ROUNDS, 1);
        int requests = effort.choose(REQUESTS, QUICK_REQUESTS);
        try (Workspace work = Workspace.create()) {
            Path lines = work.folder().resolve("requests.jsonl");
            SmallRequests.write(requests, lines);
            Path answers = work.folder().resolve("answers.jsonl");
            Command batch = new Command(List.of("env", "HCS_JAVA_OPTS=" + HEAP))
                    .with(project.resolve("samples/hcs").toString())
                    .with("create", "--batch", lines.toString(), "-o", answers.toString());
            batch.seconds(work.folder());
            Series series = new Series()
                    .with(BATCH, () -> requests / batch.seconds(work.folder()))
                    .with(WARM, () -> warm(work, "requests"))
                    .with(BARE, () -> warm(work, "specs"))
                    .run(word(), rounds);
            double found = series.median(BATCH);
            return Machine.setting("Medians of " + rounds + " processes each; the first answers " + requests
                            + " requests with " + HEAP + '.')
                    + new FigureTable()
                            .row(
                                    BATCH + ", of the next",
                                    perSecond(found),
                                    found / series.median(WARM),
                                    Limit.atLeast(0.63))
                            .row(WARM, perSecond(series.median(WARM)))
                            .row(
                                    BARE + "; the batch has of that",
                                    perSecond(series.median(BARE)),
                                    found / series.median(BARE));
        }
    }

    /** What a process found that ran a loop until it was warm. */
    private static double warm(Workspace work, String what) throws IOException, InterruptedException {
        Path found = work.folder().resolve("found");
        Command.ofJdk("java", "-XX:+UseSerialGC", "-cp", Libraries.all(), WarmLoop.class.getName())
                .with(what, found.toString())
                .seconds(work.folder());
        return Double.parseDouble(Files.readString(found));
    }

    private static String perSecond(double requests) {
        return String.format(Locale.ROOT, "%,.0f a second", requests);
    }
}
