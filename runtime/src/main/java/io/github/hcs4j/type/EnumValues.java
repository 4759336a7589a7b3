package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enumeration, described by generated code. A value has the first version of its enumeration, unless
 * it has one of its own.
 *
 * @param <E> the sealed interface
 */
public final class EnumValues<E extends EnumValue> {

    private final @Nullable SchemaVersion usual;
    private final Map<E, EnumType.Value<E>> all = new LinkedHashMap<>();

    EnumValues(@Nullable SchemaVersion usual) {
        this.usual = usual;
    }

    /**
     * Adds values.
     *
     * @param constants the Java constants, in schema order
     */
    public void add(E[] constants) {
        for (E constant : constants) {
            all.put(constant, new EnumType.Value<>(constant, usual, null));
        }
    }

    /**
     * A value that was added came with a version of its own.
     *
     * @param constant the Java constant
     * @param major the first number of the schema version
     * @param minor the second number
     */
    public void since(E constant, int major, int minor) {
        replace(constant, SchemaVersion.of(major, minor), of(constant).until());
    }

    /**
     * A value that was added is undated: the schema does not say with which version it came.
     *
     * @param constant the Java constant
     */
    public void undated(E constant) {
        replace(constant, null, of(constant).until());
    }

    /**
     * A value that was added was withdrawn.
     *
     * @param constant the Java constant
     * @param major the first number of the last schema version that has it
     * @param minor the second number
     */
    public void until(E constant, int major, int minor) {
        replace(constant, of(constant).since(), SchemaVersion.of(major, minor));
    }

    private void replace(E constant, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        all.put(constant, new EnumType.Value<>(constant, since, until));
    }

    private EnumType.Value<E> of(E constant) {
        return Objects.requireNonNull(all.get(constant));
    }

    List<EnumType.Value<E>> all() {
        return List.copyOf(all.values());
    }
}
