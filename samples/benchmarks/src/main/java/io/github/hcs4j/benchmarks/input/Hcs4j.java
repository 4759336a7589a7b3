package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import java.util.Map;

/**
 * Calls of hcs4j that read and write: what the benchmarks measure goes through here.
 *
 * @param <T> the Java type of the document
 */
public final class Hcs4j<T> {

    private static final Map<String, Model> MODELS =
            Map.of("v1", V1Model.model(), "v2", V2Model.model(), "oci", OciModel.model());

    private final ModelType<T> type;
    private final T value;

    private Hcs4j(ModelType<T> type, byte[] json) {
        this.type = type;
        this.value = type.read(json);
    }

    /**
     * A document and its value.
     *
     * @param <T> the Java type of the document
     * @param type its type
     * @param json its text in UTF-8
     * @return the calls
     */
    public static <T> Hcs4j<T> of(ModelType<T> type, byte[] json) {
        return new Hcs4j<>(type, json);
    }

    /**
     * Finds a type.
     *
     * @param model {@code v1}, {@code v2} or {@code oci}
     * @param name its Java name or its name in the schema
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public static ModelType<?> type(String model, String name) {
        Model found = MODELS.get(model);
        if (found == null) {
            throw new IllegalArgumentException("no model " + model + ": v1, v2 or oci");
        }
        return found.type(name)
                .orElseThrow(() -> new IllegalArgumentException("no type " + name + " in model " + model));
    }

    /**
     * Writes a value.
     *
     * @param <T> its Java type
     * @param type its type
     * @param value the value
     * @return its text in UTF-8
     */
    public static <T> byte[] write(ModelType<T> type, T value) {
        return type.toJsonBytes(value);
    }

    /**
     * Writes a document that was mapped.
     *
     * @param document the document
     * @return its text in UTF-8
     */
    public static byte[] write(HcsDocument document) {
        return document.toJsonBytes();
    }

    /**
     * Reads a document of the type.
     *
     * @param json its text in UTF-8
     * @return its value
     */
    public T read(byte[] json) {
        return type.read(json);
    }

    /**
     * Writes the document.
     *
     * @return its text in UTF-8
     */
    public byte[] write() {
        return write(type, value);
    }
}
