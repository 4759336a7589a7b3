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

    private static final String WITH_PROCESSOR = "javac with the processor";
    private static final String WITHOUT_PROCESSOR = "javac of the same and the generated sources, no processor";
    private static final String PEER = "jsonschema2pojo, and javac of its classes";
    private static final String PEER_GENERATES = "jsonschema2pojo alone";

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
        Path generated = work.empty("generated");
        Path peer = work.empty("peer");
        String own = work.sources("own", sources);
        Command withProcessor = Javac.withProcessor(work.empty("classes"), generated, Libraries.ofModel());
        withProcessor.with(own).seconds(work.folder());
        String all = work.sources("all", sources, generated);

        Series series = new Series()
                .with(
                        WITH_PROCESSOR,
                        () -> Javac.withProcessor(work.empty("classes"), work.empty("again"), Libraries.ofModel())
                                .with(own)
                                .seconds(work.folder()))
                .with(
                        WITHOUT_PROCESSOR,
                        () -> Javac.plain(work.empty("classes"), Libraries.ofModel())
                                .with(all)
                                .seconds(work.folder()))
                .with(PEER_GENERATES, () -> {
                    work.empty("peer");
                    return Command.ofJdk("java", "-cp", Libraries.all(), AllDefinitions.class.getName())
                            .with(peer.toString())
                            .seconds(work.folder());
                })
                .with(
                        "javac of the peer",
                        () -> Javac.plain(work.empty("classes"), Libraries.all())
                                .with(work.sources("peers", peer))
                                .seconds(work.folder()))
                .run(word(), ROUNDS);

        FigureTable table = table(series);
        Command small = Javac.withProcessor(work.empty("classes"), work.empty("again"), Libraries.ofModel())
                .with(own);
        new HeapGoal(MOST_HEAP).addTo(table, WITH_PROCESSOR, small, work);
        return Machine.setting("Medians of " + ROUNDS + " processes each. The processor's share is what javac takes"
                        + " more with it than of the same sources with the generated ones beside them.")
                + table;
    }

    private static FigureTable table(Series series) {
        double total = series.median(WITH_PROCESSOR);
        double share = total - series.median(WITHOUT_PROCESSOR);
        double peer = series.median(PEER_GENERATES) + series.median("javac of the peer");
        return new FigureTable()
                .row(
                        "hcs4j: " + WITH_PROCESSOR + ", of the next",
                        Series.seconds(total),
                        total / peer,
                        Limit.atMost(1 / 3.0))
                .row(PEER, Series.seconds(peer))
                .row(PEER_GENERATES, series.seconds(PEER_GENERATES))
                .row(WITHOUT_PROCESSOR, series.seconds(WITHOUT_PROCESSOR))
                .row(
                        "the processor's share, of javac with it",
                        Series.seconds(share),
                        share / total,
                        Limit.atMost(0.25));
    }
}
