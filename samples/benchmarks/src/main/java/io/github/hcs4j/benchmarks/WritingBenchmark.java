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

/** From the value of a document to the bytes. */
@State(Scope.Benchmark)
public class WritingBenchmark {

    /** What is written: see {@link MeasuredDocument#of(String)}. */
    @Param("SMALL_CONTAINER")
    public String input = Document.SMALL_CONTAINER.name();

    private final JsonMapper blackbird = DataBinding.withBlackbird();
    private Object bean = new Object();
    private @Nullable Hcs4j<?> hcs4j;
    private @Nullable Avaje<?> avaje;

    /** Prepares the input. */
    @Setup
    public void prepare() {
        MeasuredDocument document = MeasuredDocument.of(input);
        Class<?> type = document.peer();
        bean = blackbird.readValue(document.json(), type);
        hcs4j = document.hcs4j();
        avaje = Avaje.of(type, document.json()).orElse(null);
    }

    /**
     * hcs4j.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] hcs4j() {
        return Objects.requireNonNull(hcs4j).write();
    }

    /**
     * Data binding with Blackbird.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] dataBindingWithBlackbird() {
        return blackbird.writeValueAsBytes(bean);
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

    /**
     * avaje-jsonb.
     *
     * @return the bytes
     */
    @Benchmark
    public byte[] avajeJsonb() {
        return Objects.requireNonNull(avaje).write();
    }
}
