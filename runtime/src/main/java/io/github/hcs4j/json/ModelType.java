package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * A type that was generated from a schema definition; its description is the constant {@code TYPE} of the Java type.
 *
 * @param <T> the generated Java type
 */
public sealed interface ModelType<T> extends JsonType<T> permits ObjectType, EnumType {

    /**
     * The name in the schema's {@code $defs}, such as {@code Container_Memory}.
     *
     * @return the name of the definition
     */
    String name();

    /**
     * The generated Java type.
     *
     * @return the record or the sealed interface
     */
    Class<T> javaType();

    /**
     * The first version of the schema that has the type.
     *
     * @return the version; {@code null} if the schema does not say
     */
    @Nullable
    SchemaVersion since();

    /**
     * The last version of the schema that has the type.
     *
     * @return the version; {@code null} if it was not withdrawn
     */
    @Nullable
    SchemaVersion until();

    @Override
    default String notation() {
        return "ref:" + name();
    }
}
