package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated open enumeration: a sealed interface whose values are the constants of its enum {@code Known},
 * or a record {@code Unknown} that keeps a text which the schema does not have.
 *
 * @param <E> the sealed interface
 */
public abstract non-sealed class EnumType<E extends EnumValue> extends ModelType<E> {

    /** Made when somebody asks for them. */
    private volatile @Nullable List<Value<E>> values;

    /** Made when the first text is asked for. */
    private volatile @Nullable Map<String, E> known;

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param since the first schema version with it
     * @param until the last schema version with it
     */
    protected EnumType(String name, Class<E> javaType, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        this(name, javaType, since, until, StreamingApi.JACKSON_3);
    }

    /**
     * For generated code that asks for a streaming API.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param streamingApi what it is read and written with
     */
    protected EnumType(
            String name,
            Class<E> javaType,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            StreamingApi streamingApi) {
        super(name, javaType, since, until, streamingApi);
    }

    /**
     * Tells the values that the schema has: asked for once, and only when somebody needs them.
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
     * A value that the schema has.
     *
     * @param constant the Java constant
     * @param since the first schema version with it; {@code null} if the schema does not say
     * @param until the last schema version with it; {@code null} if it was not withdrawn
     * @param <E> the sealed interface
     */
    public record Value<E extends EnumValue>(
            E constant,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {

        /**
         * Its text in JSON.
         *
         * @return the text
         */
        public String text() {
            return constant.text();
        }
    }

    /**
     * The value with this text.
     *
     * @param text the text in JSON
     * @return the known value, or an unknown one with this text
     */
    public final E of(String text) {
        E value = known().get(text);
        return value == null ? unknown(text) : value;
    }

    /**
     * Checks that the schema does not have a text; for the constructor of {@code Unknown}.
     *
     * @param text the text in JSON
     * @return the text
     * @throws IllegalArgumentException if {@link #of} gives a known value for it
     */
    public final String unknownOnly(String text) {
        if (known().containsKey(text)) {
            throw new IllegalArgumentException("this value is known: " + text);
        }
        return text;
    }

    private Map<String, E> known() {
        Map<String, E> ready = known;
        if (ready == null) {
            ready = new HashMap<>();
            for (Value<E> value : values()) {
                ready.put(value.text(), value.constant());
            }
            known = ready;
        }
        return ready;
    }

    /** The text of a value whose type is known to nobody but its owner. */
    String textOf(Object value) {
        return javaType().cast(value).text();
    }

    /**
     * The values that the schema has, in its order.
     *
     * @return the values
     */
    public final List<Value<E>> values() {
        List<Value<E>> ready = values;
        if (ready == null) {
            EnumValues<E> described = new EnumValues<>(since());
            describe(described);
            ready = described.all();
            values = ready;
        }
        return ready;
    }

    @Override
    public final @Nullable E read(JsonReader in) {
        String text = in.string();
        return text == null ? null : of(text);
    }

    @Override
    public final void write(E value, JsonWriter out) {
        out.string(value.text());
    }
}
