package io.github.hcs4j.benchmarks;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.benchmarks.peer.oci.Spec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the bytes of an OCI runtime spec to the bytes of the document. The peer does not map: it reads the same spec and
 * writes the same document, which it was given.
 */
@State(Scope.Benchmark)
public class MappingBenchmark {

    /** What is mapped: the name of a {@link Container}. */
    @Param("SMALL_V2")
    public String input = Container.SMALL_V2.name();

    private final JsonMapper plain = DataBinding.plain();
    private Bundle bundle = Container.SMALL_V2.bundle();
    private Object document = new Object();

    /** Prepares the input. */
    @Setup
    public void prepare() {
        Container container = Container.valueOf(input);
        bundle = container.bundle();
        document = plain.readValue(bundle.map(), container.peer());
    }

    /**
     * The mapping.
     *
     * @return the document
     */
    @Benchmark
    public byte[] hcs4j() {
        return bundle.map();
    }

    /**
     * Data binding.
     *
     * @param sink takes the spec
     * @return the document
     */
    @Benchmark
    public byte[] dataBinding(Blackhole sink) {
        sink.consume(plain.readValue(bundle.spec(), Spec.class));
        return plain.writeValueAsBytes(document);
    }
}
