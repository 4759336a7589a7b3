package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.report.Effort;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command, beside the smallest program there is.
 *
 * @param project the folder of the project
 */
record StartupExperiment(Path project) implements Experiment {

    private static final int ROUNDS = 25;
    private static final String HELLO = "Hello, world";
    private static final String CREATE = "hcs create";

    @Override
    public String word() {
        return "startup";
    }

    @Override
    public String title() {
        return "Start of hcs create to its exit";
    }

    @Override
    public String run(Effort effort) throws IOException, InterruptedException {
        int rounds = effort.choose(ROUNDS, 1);
        try (Workspace work = Workspace.create()) {
            Path source = Files.writeString(work.folder().resolve("Hello.java"), """
                    class Hello {
                        public static void main(String[] arguments) {
                            System.out.println("Hello, world");
                        }
                    }
                    """);
            Path classes = work.empty("classes");
            Javac.plain(classes, "").with(source.toString()).seconds(work.folder());
            Command hello = Command.ofJdk("java", "-cp", classes.toString(), "Hello");
            Command create = new Command(List.of(project.resolve("samples/hcs").toString()))
                    .with("create", "--os-build=20348", "--id=bench")
                    .with(project.resolve("samples/bundles/argon-v2").toString());
            create.seconds(work.folder());
            Series series = new Series()
                    .with(HELLO, () -> hello.seconds(work.folder()))
                    .with(CREATE, () -> create.seconds(work.folder()))
                    .run(word(), rounds);
            double ratio = series.median(CREATE) / series.median(HELLO);
            return Machine.setting("Medians of " + rounds + " processes each. samples/hcs has Java archive the classes"
                            + " that it needs when it starts for the first time, which is not measured; the"
                            + " other one has the archive that comes with Java.")
                    + new FigureTable()
                            .row(HELLO, series.seconds(HELLO))
                            .row(CREATE + ", of the other", series.seconds(CREATE), ratio, Limit.atMost(1.87));
        }
    }
}
