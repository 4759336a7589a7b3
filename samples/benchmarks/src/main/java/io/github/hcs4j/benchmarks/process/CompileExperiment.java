package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.AllTypes;
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

/** Generating and compiling from cold, beside the peer: a small schema, and all types of families of HCS. */
final class CompileExperiment implements Experiment {

    private static final int ROUNDS = 5;
    private static final long MOST_HEAP = 256;
    private static final int FEW_TYPES = 30;
    private static final String FEW = FEW_TYPES + " types";
    private static final String OWN_OF_FEW = "hcs4j, " + FEW;

    private final List<String> families;

    /**
     * An experiment.
     *
     * @param families the families of HCS that are compiled whole
     */
    CompileExperiment(List<String> families) {
        this.families = families;
    }

    @Override
    public String word() {
        return "compile";
    }

    @Override
    public String title() {
        return "Generating and compiling from cold";
    }

    @Override
    public String run(Effort effort) throws IOException, InterruptedException {
        try (Workspace work = Workspace.create()) {
            return run(work, effort.choose(ROUNDS, 1));
        }
    }

    private String run(Workspace work, int rounds) throws IOException, InterruptedException {
        Path few = work.empty("few");
        new SyntheticSchema(FEW_TYPES).writeTo(few);
        PeerCost peerOfFew =
                new PeerCost(work, FEW, List.of(SyntheticSchema.file(few).toString()));
        String hcs = "HCS " + String.join(" and ", families);
        Path sources = work.empty("sources");
        new AllTypes(families).writeTo(sources);
        ProcessorCost processor = new ProcessorCost(work, sources, Libraries.ofModel());
        PeerCost peer = new PeerCost(work, hcs, families);
        Series series = new Series().with(OWN_OF_FEW, () -> few(work, few).seconds(work.folder()));
        peerOfFew.addTo(series);
        processor.addTo(series);
        peer.addTo(series).run(word(), rounds);

        FigureTable table = new FigureTable();
        addPair(table, FEW, series.median(OWN_OF_FEW), peerOfFew.total(series), Limit.atMost(0.9));
        table.row(peerOfFew.generation(), series.seconds(peerOfFew.generation()));
        addPair(table, hcs, ProcessorCost.total(series), peer.total(series), Limit.atMost(1.5));
        table.row(peer.generation(), series.seconds(peer.generation()));
        ProcessorCost.addTimes(table, series);
        ProcessorCost.addShares(table, series);
        new HeapGoal(MOST_HEAP)
                .addTo(table, "javac with the processor", processor.withProcessor(work.empty("again")), work);
        return Machine.setting("Medians of " + rounds + " processes each. What is spent in the processor is timed by a"
                        + " processor around it; what javac takes more has the rounds as well in which javac reads what"
                        + " was generated. The " + FEW + " are made up: objects with members of all kinds, and"
                        + " enumerations.")
                + table;
    }

    private static Command few(Workspace work, Path sources) throws IOException {
        return Javac.withProcessor(work.empty("classes"), work.empty("generated few"), Libraries.ofModel())
                .with(SyntheticSchema.arguments(sources));
    }

    private static void addPair(FigureTable table, String what, double own, double peer, Limit goal) {
        table.row(what + ", hcs4j: javac with the processor, of the next", Series.seconds(own), own / peer, goal)
                .row(what + ", jsonschema2pojo, and javac of its classes", Series.seconds(peer));
    }
}
