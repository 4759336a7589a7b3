package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads, writes and describes the values of one generated enumeration; for generated code.
 *
 * @param <E> the sealed interface
 */
public abstract class EnumCodec<E extends EnumValue> implements Codec<E> {

    private final Once<Map<String, E>> known = new Once<>();

    /** For generated code. */
    protected EnumCodec() {}

    /**
     * Describes the known values: called at the first use of the description.
     *
     * @param values takes them, in schema order
     */
    protected abstract void describe(EnumValues<E> values);

    /**
     * Makes the record {@code Unknown}.
     *
     * @param text a text that the schema does not have
     * @return the record
     */
    protected abstract E unknown(String text);

    /**
     * Refuses a text that the schema has; for the constructor of {@code Unknown}.
     *
     * @param text the text in JSON
     * @return the text
     * @throws IllegalArgumentException if a known value has this text
     */
    public final String unknownOnly(String text) {
        if (known().containsKey(text)) {
            throw new IllegalArgumentException("this value is known: " + text);
        }
        return text;
    }

    /** The value with a text. */
    final E of(String text) {
        E value = known().get(text);
        return value == null ? unknown(text) : value;
    }

    private Map<String, E> known() {
        return known.get(() -> {
            EnumValues<E> described = new EnumValues<>(null);
            describe(described);
            Map<String, E> byText = new HashMap<>();
            described.all().forEach(value -> byText.put(value.text(), value.constant()));
            return byText;
        });
    }
}
