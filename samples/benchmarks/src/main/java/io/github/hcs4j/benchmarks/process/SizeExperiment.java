package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.AllTypes;
import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.peer.AllDefinitions;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import io.github.hcs4j.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How much is generated, beside the peer, and how large the jar is that ships. */
final class SizeExperiment implements Experiment {

    /** What jsonschema2pojo makes of the files as they were published for 21H2, and of how many types. */
    private static final double PUBLISHED_LINES = 37_819;

    private static final int PUBLISHED_TYPES = 215;
    private static final double MOST_BYTES = 2_000_000;

    @Override
    public String word() {
        return "size";
    }

    @Override
    public String title() {
        return "Size of what is generated, and of the jar";
    }

    @Override
    public String run() throws IOException, InterruptedException {
        try (Workspace work = Workspace.create()) {
            Path sources = work.empty("sources");
            AllTypes.writeTo(sources);
            Path generated = work.empty("generated");
            Javac.withProcessor(work.empty("classes"), generated, Libraries.ofModel())
                    .with("-proc:only", work.sources("own", sources))
                    .seconds(work.folder());
            Path peer = work.empty("peer");
            Command.ofJdk("java", "-cp", Libraries.all(), AllDefinitions.class.getName(), peer.toString())
                    .seconds(work.folder());
            List<Path> own = Workspace.files(generated, ".java");
            long types = own.stream()
                    .filter(file -> !file.getFileName().toString().matches("V[12]Model\\.java"))
                    .count();
            return Machine.setting("Both lines of " + types
                            + " types, those of HCS v1 and v2 that Microsoft has published: objects, enumerations and"
                            + " choices alike.")
                    + table(lines(own), lines(Workspace.files(peer, ".java")), types);
        }
    }

    private static FigureTable table(long own, long peer, long types) throws IOException {
        double ownPerType = (double) own / types;
        double peerPerType = (double) peer / types;
        double published = PUBLISHED_LINES / PUBLISHED_TYPES;
        long bytes = Files.size(Path.of(Libraries.named("hcs4j-runtime-")));
        return new FigureTable()
                .row("lines a type, hcs4j, of the next", perType(own, ownPerType), ownPerType / peerPerType)
                .row("lines a type, jsonschema2pojo", perType(peer, peerPerType))
                .row(
                        "lines a type, jsonschema2pojo, of the " + PUBLISHED_TYPES
                                + " types of 21H2 as published; hcs4j has of that",
                        perType((long) PUBLISHED_LINES, published),
                        ownPerType / published,
                        Limit.atMost(0.5))
                .row(
                        "jar of the runtime, of 2 MB",
                        String.format(Locale.ROOT, "%,d bytes", bytes),
                        bytes / MOST_BYTES,
                        Limit.atMost(1));
    }

    private static String perType(long lines, double perType) {
        return String.format(Locale.ROOT, "%.0f (%,d in all)", perType, lines);
    }

    private static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }
}
