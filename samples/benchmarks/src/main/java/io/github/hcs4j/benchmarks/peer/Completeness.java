package io.github.hcs4j.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Whether the peers read and write all of a document: none is to be fast by leaving something out. */
public final class Completeness {

    private static final JsonMapper TREES = DataBinding.plain();

    private Completeness() {}

    /**
     * What each peer makes of a document that it reads and writes again.
     *
     * @param document the document
     * @return whether all of it is there, by the name of the peer
     */
    public static Map<String, Boolean> of(MeasuredDocument document) {
        byte[] json = document.json();
        Class<?> type = document.peer();
        Map<String, Boolean> complete = new LinkedHashMap<>();
        complete.put("data binding", keepsAll(json, () -> TREES.writeValueAsBytes(TREES.readValue(json, type))));
        JsonMapper blackbird = DataBinding.withBlackbird();
        complete.put("Blackbird", keepsAll(json, () -> blackbird.writeValueAsBytes(blackbird.readValue(json, type))));
        complete.put("fastjson2", keepsAll(json, () -> JSON.toJSONBytes(JSON.parseObject(json, type))));
        Avaje.of(type, json).ifPresent(avaje -> complete.put("avaje-jsonb", keepsAll(json, avaje::write)));
        return complete;
    }

    /**
     * Whether data binding keeps all of a document.
     *
     * @param json the document in UTF-8
     * @param type its class
     * @return whether nothing is lost
     */
    public static boolean ofDataBinding(byte[] json, Class<?> type) {
        return keepsAll(json, () -> TREES.writeValueAsBytes(TREES.readValue(json, type)));
    }

    private static boolean keepsAll(byte[] json, Supplier<byte[]> written) {
        return TREES.readTree(written.get()).equals(TREES.readTree(json));
    }
}
