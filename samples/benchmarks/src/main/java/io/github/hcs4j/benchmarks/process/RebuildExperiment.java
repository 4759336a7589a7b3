package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Building the runtime again: when nothing has changed, and when one class written by hand has.
 *
 * @param project the folder of the project
 */
record RebuildExperiment(Path project) implements Experiment {

    private static final int ROUNDS = 5;
    private static final String TOUCHED = "io/github/hcs4j/host/LayerId";

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
            Path sources = project.resolve("runtime/src/main/java");
            Series series = new ProcessorCost(work, sources, Libraries.ofRuntime())
                    .addTo(new Series())
                    .run(word(), ROUNDS);
            FigureTable table = new FigureTable();
            ProcessorCost.addTimes(table, series, Limit.atMost(1.3));
            addMaven(table, work);
            return Machine.setting(
                            "Medians of " + ROUNDS + " processes each. Maven compiles a module as a whole when one of"
                                    + " its sources has changed, the processor included, which is what javac is timed with.")
                    + table;
        }
    }

    private void addMaven(FigureTable table, Workspace work) throws IOException, InterruptedException {
        MavenBuild build = MavenBuild.copy(project, work.empty("project"));
        build.compile();
        double nothing = build.compile();
        int ofNothing = build.changedClasses();
        build.touch(TOUCHED);
        double one = build.compile();
        int ofOne = build.changedClasses();
        table.row(
                        "classes that Maven compiles again if nothing has changed",
                        ofNothing + "",
                        ofNothing,
                        Limit.atMost(0))
                .row("mvn compile, nothing changed", Series.seconds(nothing))
                .row("mvn compile, " + TOUCHED + " changed; " + ofOne + " classes compiled", Series.seconds(one));
    }
}
