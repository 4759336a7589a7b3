package io.github.hcs4j.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.Hcs4j;
import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import io.github.hcs4j.benchmarks.peer.Avaje;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a document to the value. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    /** What is read: see {@link MeasuredDocument#of(String)}. */
    @Param("SMALL_CONTAINER")
    public String input = Document.SMALL_CONTAINER.name();

    private final JsonMapper blackbird = DataBinding.withBlackbird();
    private byte[] json = {};
    private Class<?> type = Object.class;
    private @Nullable Hcs4j<?> hcs4j;
    private @Nullable Avaje<?> avaje;

    /** Prepares the input. */
    @Setup
    public void prepare() {
        MeasuredDocument document = MeasuredDocument.of(input);
        json = document.json();
        type = document.peer();
        hcs4j = document.hcs4j();
        avaje = Avaje.of(type, json).orElse(null);
    }

    /**
     * hcs4j.
     *
     * @return the value
     */
    @Benchmark
    public Object hcs4j() {
        return Objects.requireNonNull(hcs4j).read(json);
    }

    /**
     * Data binding with Blackbird.
     *
     * @return the value
     */
    @Benchmark
    public Object dataBindingWithBlackbird() {
        return blackbird.readValue(json, type);
    }

    /**
     * fastjson2.
     *
     * @return the value
     */
    @Benchmark
    public Object fastjson2() {
        return JSON.parseObject(json, type);
    }

    /**
     * avaje-jsonb.
     *
     * @return the value
     */
    @Benchmark
    public Object avajeJsonb() {
        return Objects.requireNonNull(avaje).read(json);
    }
}
