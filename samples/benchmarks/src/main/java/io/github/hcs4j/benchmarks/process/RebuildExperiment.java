package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.report.Effort;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Building the runtime again: when nothing has changed, and when one class written by hand has.
 *
 * @param project the folder of the project
 */
record RebuildExperiment(Path project) implements Experiment {

    private static final int ROUNDS = 5;

    private static final String NOTHING = "nothing changed";

    /** A class that is made on the model, and one that the model is made on. */
    private static final List<Change> CHANGES = List.of(
            new Change("io/github/hcs4j/host/LayerId", Limit.atMost(0.4)),
            new Change("io/github/hcs4j/json/Located", Limit.atMost(1.01)));

    private static final String WITHOUT_PROCESSOR = "all sources, the generated ones among them, no processor";

    /** A class that has changed, and how long it may take to compile what has to be then. */
    private record Change(String file, Limit goal) {}

    @Override
    public String word() {
        return "rebuild";
    }

    @Override
    public String title() {
        return "Building the runtime again";
    }

    @Override
    public String run(Effort effort) throws IOException, InterruptedException {
        try (Workspace work = Workspace.create()) {
            return run(work, effort.choose(ROUNDS, 1));
        }
    }

    private String run(Workspace work, int rounds) throws IOException, InterruptedException {
        MavenBuild build = MavenBuild.copy(project, work.empty("project"));
        build.compile();
        MavenBuild plain = build.withoutProcessor(work.empty("plain"));
        plain.compile();
        Series series = new Series().with(NOTHING, build::compile);
        for (Change change : CHANGES) {
            series.with(change.file(), () -> build.compileAfter(change.file()));
        }
        series.with(WITHOUT_PROCESSOR, () -> plain.compileAfter(CHANGES.get(0).file()));
        series.run(word(), rounds);
        return Machine.setting("Medians of " + rounds + " builds each. What it takes to compile is what a build takes"
                        + " longer than one of which nothing has changed.")
                + table(series, build);
    }

    private static FigureTable table(Series series, MavenBuild build) throws IOException, InterruptedException {
        build.compile();
        double start = series.median(NOTHING);
        double plain = series.median(WITHOUT_PROCESSOR) - start;
        FigureTable table = new FigureTable()
                .row("mvn compile, " + NOTHING, Series.seconds(start))
                .row(
                        "classes that are compiled then",
                        build.changedClasses() + "",
                        build.changedClasses(),
                        Limit.atMost(0))
                .row("to compile " + WITHOUT_PROCESSOR, Series.seconds(plain));
        for (Change change : CHANGES) {
            build.compileAfter(change.file());
            double seconds = series.median(change.file()) - start;
            table.row(
                    "to compile what has to be when " + change.file() + " has changed, " + build.changedClasses()
                            + " classes, of that",
                    Series.seconds(seconds),
                    seconds / plain,
                    change.goal());
        }
        return table;
    }
}
