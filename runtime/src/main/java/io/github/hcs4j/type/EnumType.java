package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a generated open enumeration: a sealed interface whose values are the constants of its enum {@code Known},
 * or a record {@code Unknown} that keeps a text which the schema does not have.
 *
 * @param <E> the sealed interface
 */
public final class EnumType<E extends EnumValue> extends ModelType<E> {

    private final EnumCodec<E> codec;
    private final Once<List<Value<E>>> values = new Once<>();

    private EnumType(
            String name,
            Class<E> javaType,
            String definition,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            EnumCodec<E> codec) {
        super(name, javaType, definition, since, until);
        this.codec = codec;
    }

    /**
     * For generated code.
     *
     * @param name the name of the definition
     * @param javaType the sealed interface
     * @param definition the place of the definition
     * @param since the first schema version with it
     * @param until the last schema version with it
     * @param codec reads, writes and describes it
     * @param <E> the sealed interface
     * @return the type
     */
    public static <E extends EnumValue> EnumType<E> of(
            String name,
            Class<E> javaType,
            String definition,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            EnumCodec<E> codec) {
        return new EnumType<>(name, javaType, definition, since, until, codec);
    }

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
    public E of(String text) {
        return codec.of(text);
    }

    /**
     * The values that the schema has, in its order.
     *
     * @return the values
     */
    public List<Value<E>> values() {
        return values.get(this::describe);
    }

    private List<Value<E>> describe() {
        EnumValues<E> described = new EnumValues<>(since());
        codec.describe(described);
        return described.all();
    }

    @Override
    Codec<E> codec() {
        return codec;
    }
}
