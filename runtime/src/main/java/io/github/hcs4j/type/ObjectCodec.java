package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and describes the values of one generated record; for generated code.
 *
 * @param <T> the record
 */
public abstract class ObjectCodec<T> implements Codec<T> {

    /** For generated code. */
    protected ObjectCodec() {}

    /**
     * Describes the members: called once, at the first use of the description.
     *
     * @param members takes them, in schema order
     */
    protected abstract void describe(Members<T> members);

    /**
     * The members of a value that the schema does not have.
     *
     * @param value the value
     * @return names and free-form values in their order
     */
    protected abstract Map<String, @Nullable Object> unknownMembers(T value);

    /**
     * The codec of a type, for the values of a member that has it, and for values within a text of another kind.
     *
     * @param type the type
     * @param <V> the Java type of the values
     * @return its codec
     */
    public static <V> Codec<V> codecOf(JsonType<V> type) {
        return type.codec();
    }
}
