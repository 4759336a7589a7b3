package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * A type that was generated from a schema definition; its description is the constant {@code TYPE} of the Java type, or
 * {@code root()} of the model where the definition is the schema's root and has no Java type.
 *
 * @param <T> the generated Java type
 */
public abstract sealed class ModelType<T> extends JsonType<T> permits ObjectType, EnumType, UnionType, RootType {

    private final String name;
    private final Class<T> javaType;
    private final String definition;
    private final @Nullable SchemaVersion since;
    private final @Nullable SchemaVersion until;

    ModelType(
            String name,
            Class<T> javaType,
            String definition,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        this.name = name;
        this.javaType = javaType;
        this.definition = definition;
        this.since = since;
        this.until = until;
    }

    /**
     * The name in the schema's {@code $defs}, such as {@code Container_Memory}.
     *
     * @return the name of the definition
     */
    public final String name() {
        return name;
    }

    /**
     * The generated Java type.
     *
     * @return the record, the class or the sealed interface; of a {@link RootType}, the class of its values
     */
    public final Class<T> javaType() {
        return javaType;
    }

    /**
     * The definition in the schema: its file and a JSON pointer, such as
     * {@code hcs/v2/root.schema.json#/$defs/ComputeSystem}.
     *
     * @return the place of the definition
     */
    public final String definition() {
        return definition;
    }

    /**
     * The first version of the schema that has the type.
     *
     * @return the version; {@code null} if the schema does not say
     */
    public final @Nullable SchemaVersion since() {
        return since;
    }

    /**
     * The last version of the schema that has the type.
     *
     * @return the version; {@code null} if it was not withdrawn
     */
    public final @Nullable SchemaVersion until() {
        return until;
    }

    /**
     * Whether whole numbers are written in digits alone in documents of this type, without fraction and exponent.
     *
     * @return whether {@code 1.0} is refused where a whole number belongs
     */
    public final boolean wantsDigits() {
        return codec().wantsDigits();
    }

    @Override
    public final String notation() {
        return "ref:" + name;
    }

    @Override
    public final String toString() {
        return name;
    }
}
