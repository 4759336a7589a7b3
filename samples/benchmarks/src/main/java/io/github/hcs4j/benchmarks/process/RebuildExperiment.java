package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
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

    /** A class that is made on the model, and one that the model is made on. */
    private static final String ON_MODEL = "io/github/hcs4j/host/LayerId";

    private static final String BELOW_MODEL = "io/github/hcs4j/json/Located";

    private static final Limit GOAL = Limit.atMost(1.3);

    @Override
    public String word() {
        return "rebuild";
    }

    @Override
    public String title() {
        return "Building the runtime again";
    }

    @Override
    public String run() throws IOException, InterruptedException {
        try (Workspace work = Workspace.create()) {
            return run(work);
        }
    }

    private String run(Workspace work) throws IOException, InterruptedException {
        ProcessorCost processor =
                new ProcessorCost(work, project.resolve("runtime/src/main/java"), Libraries.ofRuntime());
        Series series = processor
                .addTo(new Series())
                .with(ON_MODEL, processor.onGenerated(work.empty("model")))
                .run(word(), ROUNDS);
        FigureTable table = new FigureTable();
        ProcessorCost.addShareOfPlain(
                table, series, ON_MODEL, "javac of what is written by hand, the generated classes as they are", GOAL);
        ProcessorCost.addTimes(table, series, GOAL);
        addMaven(table, work);
        return Machine.setting("Medians of " + ROUNDS
                        + " processes each. If what has changed is made on the generated classes,"
                        + " Maven compiles what is written by hand, without the processor; if it is below them, it"
                        + " compiles all, with the processor. Either is timed with javac.")
                + table;
    }

    private void addMaven(FigureTable table, Workspace work) throws IOException, InterruptedException {
        MavenBuild build = MavenBuild.copy(project, work.empty("project"));
        build.compile();
        double nothing = build.compile();
        table.row(
                        "classes that Maven compiles again if nothing has changed",
                        build.changedClasses() + "",
                        build.changedClasses(),
                        Limit.atMost(0))
                .row("mvn compile, nothing changed", Series.seconds(nothing));
        for (String changed : List.of(ON_MODEL, BELOW_MODEL)) {
            build.touch(changed);
            double seconds = build.compile();
            table.row(
                    "mvn compile, " + changed + " changed; " + build.changedClasses() + " classes compiled",
                    Series.seconds(seconds));
        }
    }
}
