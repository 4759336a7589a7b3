package io.github.hcs4j.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.RecordedTokens;
import io.github.hcs4j.benchmarks.peer.BareTokens;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.model.v2.ComputeSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From the value of a compute system to the bytes. */
@State(Scope.Benchmark)
public class WritingBenchmark {

    /** What is written. */
    @Param
    public Document input = Document.SMALL_CONTAINER;

    private final JsonMapper plain = DataBinding.plain();
    private ComputeSystem system = ComputeSystem.builder().build();
    private Object bean = new Object();
    private final BareTokens bare = new BareTokens();
    private RecordedTokens tokens = new RecordedTokens(new byte[0]);

    /** Prepares the input. */
    @Setup
    public void prepare() {
        byte[] json = input.json();
        system = ComputeSystem.TYPE.read(json);
        tokens = new RecordedTokens(json);
        bean = plain.readValue(json, io.github.hcs4j.benchmarks.peer.v2.ComputeSystem.class);
    }

    /**
     * hcs4j.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] hcs4j() {
        return ComputeSystem.TYPE.toJson(system);
    }

    /**
     * Jackson's generator, fed with tokens from a list.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] generatorLoop() {
        return bare.write(tokens);
    }

    /**
     * Jackson's generator, fed with tokens from a list whose texts were escaped and encoded before.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] generatorLoopOfBytes() {
        return bare.writeEscaped(tokens);
    }

    /**
     * Jackson's generator, fed with tokens from a list, the backslashes of its texts escaped a character at a time.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] generatorLoopThatEscapes() {
        return bare.writeEscaping(tokens);
    }

    /**
     * Data binding.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] dataBinding() {
        return plain.writeValueAsBytes(bean);
    }

    /**
     * fastjson2.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] fastjson2() {
        return JSON.toJSONBytes(bean);
    }
}
