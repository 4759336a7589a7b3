package io.github.hcs4j.container;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a document is written.
 *
 * @param type the type that it is written by
 * @param value the document as a value of that type
 * @param <T> the Java type
 */
record DocumentText<T>(JsonType<T> type, T value) {

    /** Schema 1.0 writes null for a list that no record can tell from an absent one. */
    private static final String LAYERS = "Layers";

    static DocumentText<?> of(HcsDocument document) {
        ModelRecord content = document.content();
        return content instanceof ContainerConfig config && config.layers() == null
                ? new DocumentText<>(ScalarType.ANY, withoutLayers(config))
                : of(content.modelType(), content);
    }

    @SuppressWarnings("unchecked") // a record is a value of its own type
    private static <T> DocumentText<T> of(ModelType<T> type, ModelRecord content) {
        return new DocumentText<>(type, (T) content);
    }

    private static Map<String, @Nullable Object> withoutLayers(ContainerConfig config) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        if (ContainerConfig.TYPE.toTree(config) instanceof Map<?, ?> members) {
            members.forEach((name, member) -> tree.put(String.valueOf(name), member));
        }
        tree.put(LAYERS, null);
        return tree;
    }

    @Nullable
    Object toTree() {
        return type.toTree(value);
    }

    String toJson() {
        return type.toJson(value);
    }

    String toPrettyJson() {
        return type.toPrettyJson(value);
    }

    byte[] toJsonBytes() {
        return type.toJsonBytes(value);
    }

    byte[] toPrettyJsonBytes() {
        return type.toPrettyJsonBytes(value);
    }

    void writeTo(OutputStream out) throws IOException {
        type.write(value, out);
    }

    void writePrettyTo(OutputStream out) throws IOException {
        type.writePretty(value, out);
    }

    void writeTo(Path file) throws IOException {
        type.write(value, file);
    }

    void writePrettyTo(Path file) throws IOException {
        type.writePretty(value, file);
    }
}
