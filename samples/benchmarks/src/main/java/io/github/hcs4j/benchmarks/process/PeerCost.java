package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.generation.Libraries;
import io.github.hcs4j.benchmarks.peer.AllDefinitions;
import java.io.IOException;
import java.util.List;

/** What jsonschema2pojo takes to generate classes, and javac to compile them, each as a process of its own. */
final class PeerCost {

    private final Workspace work;
    private final String name;
    private final List<String> schema;

    /**
     * The cost for a schema.
     *
     * @param name what is generated
     * @param schema the schema as {@link AllDefinitions} takes it
     */
    PeerCost(Workspace work, String name, List<String> schema) {
        this.work = work;
        this.name = name;
        this.schema = schema;
    }

    Series addTo(Series series) {
        return series.with(generation(), this::generate).with(compilation(), this::compile);
    }

    /** The name of its first part in a series. */
    String generation() {
        return "jsonschema2pojo alone, " + name;
    }

    private String compilation() {
        return "javac of the peer, " + name;
    }

    double total(Series series) {
        return series.median(generation()) + series.median(compilation());
    }

    private double generate() throws IOException, InterruptedException {
        return Command.ofJdk("java", "-cp", Libraries.all(), AllDefinitions.class.getName())
                .with(work.empty("peer").toString())
                .with(schema)
                .seconds(work.folder());
    }

    private double compile() throws IOException, InterruptedException {
        return Javac.plain(work.empty("classes"), Libraries.all())
                .with(work.sources("peers", work.folder().resolve("peer")))
                .seconds(work.folder());
    }
}
