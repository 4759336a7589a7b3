package io.github.hcs4j.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.peer.BareTokens;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.benchmarks.peer.v2.ComputeSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a compute system to the value. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    /** What is read. */
    @Param
    public Document input = Document.SMALL_CONTAINER;

    private final BareTokens tokens = new BareTokens();
    private final JsonMapper plain = DataBinding.plain();
    private final JsonMapper blackbird = DataBinding.withBlackbird();
    private byte[] json = {};

    /** Prepares the input. */
    @Setup
    public void prepare() {
        json = input.json();
    }

    /**
     * hcs4j.
     *
     * @return the value
     */
    @Benchmark
    public Object hcs4j() {
        return io.github.hcs4j.model.v2.ComputeSystem.TYPE.read(json);
    }

    /**
     * Jackson's tokens, with no value taken from them.
     *
     * @return their number
     */
    @Benchmark
    public int tokenLoop() {
        return tokens.count(json);
    }

    /**
     * Jackson's tokens, with the texts that are values taken from them: what no reader can do without.
     *
     * @return the length of the texts
     */
    @Benchmark
    public int tokenLoopWithTexts() {
        return tokens.texts(json);
    }

    /**
     * Data binding.
     *
     * @return the value
     */
    @Benchmark
    public Object dataBinding() {
        return plain.readValue(json, ComputeSystem.class);
    }

    /**
     * Data binding with Blackbird.
     *
     * @return the value
     */
    @Benchmark
    public Object dataBindingWithBlackbird() {
        return blackbird.readValue(json, ComputeSystem.class);
    }

    /**
     * fastjson2.
     *
     * @return the value
     */
    @Benchmark
    public Object fastjson2() {
        return JSON.parseObject(json, ComputeSystem.class);
    }
}
