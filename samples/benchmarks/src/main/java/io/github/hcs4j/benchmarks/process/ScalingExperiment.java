package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.generation.SyntheticSchema;
import io.github.hcs4j.benchmarks.report.Effort;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How the time and the memory of generating grow with the schema, and that what is generated compiles. */
final class ScalingExperiment implements Experiment {

    private static final int ROUNDS = 3;
    private static final List<Integer> TYPES = List.of(1_000, 4_000, 16_000);
    private static final int COMPILED = 20_000;
    private static final int QUICK_PART = 20;
    private static final long MOST_HEAP = 2048;
    private static final long MOST_HEAP_TO_COMPILE = 5120;

    @Override
    public String word() {
        return "scaling";
    }

    @Override
    public String title() {
        return "Generating schemas of thousands of types";
    }

    @Override
    public String run(Effort effort) throws IOException, InterruptedException {
        int rounds = effort.choose(ROUNDS, 1);
        int part = effort.choose(1, QUICK_PART);
        List<Integer> sizes = TYPES.stream().map(types -> types / part).toList();
        try (Workspace work = Workspace.create()) {
            Series series = new Series();
            for (int types : sizes) {
                Path sources = sources(work, types);
                series.with(name(types), () -> generator(work, sources).seconds(work.folder()));
            }
            series.run(word(), rounds);
            FigureTable table = table(series, sizes);
            int most = sizes.get(sizes.size() - 1);
            new HeapGoal(MOST_HEAP).addTo(table, count(most), generator(work, sources(work, most)), work);
            int compiled = COMPILED / part;
            new HeapGoal(MOST_HEAP_TO_COMPILE)
                    .addTo(table, "compiling " + count(compiled), compiler(work, sources(work, compiled)), work);
            return Machine.setting("Medians of " + rounds
                            + " processes of javac -proc:only each; the last row is one of javac, which compiles what is"
                            + " generated.")
                    + table;
        }
    }

    private static Path sources(Workspace work, int types) throws IOException {
        Path sources = work.empty(name(types));
        new SyntheticSchema(types).writeTo(sources);
        return sources;
    }

    private static Command generator(Workspace work, Path sources) throws IOException {
        return compiler(work, sources).with("-proc:only");
    }

    private static Command compiler(Workspace work, Path sources) throws IOException {
        return Javac.withProcessor(work.empty("classes"), work.empty("generated"), Libraries.ofModel())
                .with(SyntheticSchema.arguments(sources));
    }

    private static FigureTable table(Series series, List<Integer> sizes) {
        FigureTable table = new FigureTable();
        int fewest = sizes.get(0);
        for (int types : sizes) {
            String label = "time of " + count(types);
            double ratio = series.median(name(types)) / series.median(name(fewest));
            if (types == fewest) {
                table.row(label, series.seconds(name(types)));
            } else if (types == sizes.get(sizes.size() - 1)) {
                table.row(label + ", of the first", series.seconds(name(types)), ratio, Limit.atMost(6.9));
            } else {
                table.row(label + ", of the first", series.seconds(name(types)), ratio);
            }
        }
        return table;
    }

    private static String name(int types) {
        return types + " types";
    }

    private static String count(int types) {
        return String.format(Locale.ROOT, "%,d types", types);
    }
}
