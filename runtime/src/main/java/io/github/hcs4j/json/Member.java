package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a generated record.
 *
 * @param name its name in JSON, such as {@code HostPath}
 * @param accessor the name of its accessor in Java, such as {@code hostPath}
 * @param type the type of its values
 * @param since the first schema version that has it; {@code null} if the schema does not say
 * @param until the last schema version that has it; {@code null} if it was not withdrawn
 * @param value takes its value, {@code null} if absent, from a record
 * @param <T> the record
 */
public record Member<T>(
        String name,
        String accessor,
        JsonType<?> type,
        @Nullable SchemaVersion since,
        @Nullable SchemaVersion until,
        Function<T, @Nullable Object> value) {

    /**
     * The member's value in a record.
     *
     * @param record the record
     * @return the value; {@code null} if it is absent
     */
    public @Nullable Object of(T record) {
        return value.apply(record);
    }
}
