package io.github.hcs4j.benchmarks;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.input.RecordedTokens;
import io.github.hcs4j.benchmarks.peer.BareTokens;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.benchmarks.peer.oci.Spec;
import io.github.hcs4j.benchmarks.peer.v1.ContainerConfig;
import io.github.hcs4j.benchmarks.peer.v2.ComputeSystem;
import io.github.hcs4j.host.LayerId;
import java.util.List;
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
    private final BareTokens bare = new BareTokens();
    private RecordedTokens tokens = new RecordedTokens(new byte[0]);
    private Bundle bundle = input.bundle();
    private List<String> layers = List.of();
    private Object document = new Object();

    /** Prepares the input. */
    @Setup
    public void prepare() {
        bundle = input.bundle();
        layers = bundle.layers();
        Class<?> type = input.isV2() ? ComputeSystem.class : ContainerConfig.class;
        byte[] json = bundle.document().toJson();
        document = plain.readValue(json, type);
        tokens = new RecordedTokens(json);
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
     * Jackson's tokens in, with the texts taken from them, and the hashes of the layers: nothing is mapped or written.
     *
     * @param sink takes what was read and hashed
     */
    @Benchmark
    public void tokensAndHashes(Blackhole sink) {
        sink.consume(bare.texts(bundle.spec()));
        sink.consume(LayerId.findAll(layers));
    }

    /**
     * Jackson's tokens in, with the texts taken from them, and Jackson's tokens out.
     *
     * @param sink takes what was read
     * @return the document
     */
    @Benchmark
    public byte[] bareTokens(Blackhole sink) {
        sink.consume(bare.texts(bundle.spec()));
        return bare.write(tokens);
    }
}
