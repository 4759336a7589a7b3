package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.AllTypes;
import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.peer.AllDefinitions;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;

/** Generating and compiling all types from cold, beside the peer. */
final class CompileExperiment implements Experiment {

    private static final int ROUNDS = 5;
    private static final long MOST_HEAP = 256;

    private static final String PEER_GENERATES = "jsonschema2pojo alone";
    private static final String PEER_COMPILES = "javac of the peer";

    @Override
    public String word() {
        return "compile";
    }

    @Override
    public String title() {
        return "Generating and compiling HCS v1 and v2 from cold";
    }

    @Override
    public String run() throws IOException, InterruptedException {
        try (Workspace work = Workspace.create()) {
            return run(work);
        }
    }

    private String run(Workspace work) throws IOException, InterruptedException {
        Path sources = work.empty("sources");
        AllTypes.writeTo(sources);
        Path peer = work.empty("peer");
        ProcessorCost processor = new ProcessorCost(work, sources, Libraries.ofModel());
        Series series = processor
                .addTo(new Series())
                .with(PEER_GENERATES, () -> {
                    work.empty("peer");
                    return Command.ofJdk("java", "-cp", Libraries.all(), AllDefinitions.class.getName())
                            .with(peer.toString())
                            .seconds(work.folder());
                })
                .with(
                        PEER_COMPILES,
                        () -> Javac.plain(work.empty("classes"), Libraries.all())
                                .with(work.sources("peers", peer))
                                .seconds(work.folder()))
                .run(word(), ROUNDS);

        FigureTable table = table(series);
        new HeapGoal(MOST_HEAP)
                .addTo(table, "javac with the processor", processor.withProcessor(work.empty("again")), work);
        return Machine.setting("Medians of " + ROUNDS + " processes each. What is spent in the processor is timed by a"
                        + " processor around it; what javac takes more has the rounds as well in which javac reads what"
                        + " was generated.")
                + table;
    }

    private static FigureTable table(Series series) {
        double peer = series.median(PEER_GENERATES) + series.median(PEER_COMPILES);
        FigureTable table = new FigureTable()
                .row(
                        "hcs4j: javac with the processor, of the next",
                        Series.seconds(ProcessorCost.total(series)),
                        ProcessorCost.total(series) / peer,
                        Limit.atMost(1 / 3.0))
                .row("jsonschema2pojo, and javac of its classes", Series.seconds(peer))
                .row(PEER_GENERATES, series.seconds(PEER_GENERATES));
        ProcessorCost.addTimes(table, series);
        ProcessorCost.addShares(table, series, Limit.atMost(0.25));
        return table;
    }
}
