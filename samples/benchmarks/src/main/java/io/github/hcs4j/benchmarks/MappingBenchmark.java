package io.github.hcs4j.benchmarks;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.benchmarks.peer.oci.Spec;
import io.github.hcs4j.benchmarks.peer.v1.ContainerConfig;
import io.github.hcs4j.benchmarks.peer.v2.ComputeSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the bytes of an OCI runtime spec to the bytes of the document. The peers do not map: they read the same spec and
 * write the same document, which they were given.
 */
@State(Scope.Benchmark)
public class MappingBenchmark {

    /** What is mapped. */
    @Param
    public Container input = Container.SMALL_V2;

    private final JsonMapper plain = DataBinding.plain();
    private final JsonMapper blackbird = DataBinding.withBlackbird();
    private Bundle bundle = input.bundle();
    private Object document = new Object();

    /** Prepares the input. */
    @Setup
    public void prepare() {
        bundle = input.bundle();
        Class<?> type = input.isV2() ? ComputeSystem.class : ContainerConfig.class;
        document = plain.readValue(bundle.document().toJson(), type);
    }

    /**
     * The mapping.
     *
     * @return the document
     */
    @Benchmark
    public byte[] hcs4j() {
        return bundle.document().toJson();
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

    /**
     * Data binding with Blackbird.
     *
     * @param sink takes the spec
     * @return the document
     */
    @Benchmark
    public byte[] dataBindingWithBlackbird(Blackhole sink) {
        sink.consume(blackbird.readValue(bundle.spec(), Spec.class));
        return blackbird.writeValueAsBytes(document);
    }
}
