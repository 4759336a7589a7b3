package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaRelease;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All types that were generated from one schema.
 *
 * @param schema the path of the schema file
 * @param releases the versions of the schema, oldest first; empty for a schema without versions
 * @param types the types, in the order of their Java names
 * @param root the type of the schema's documents, if none of the types says all of them, as where the root of the
 *     schema is a list; {@code null} if one does, or if the schema has definitions alone
 */
public record Model(
        String schema,
        List<SchemaRelease> releases,
        List<ModelType<?>> types,
        @Nullable RootType<?> root) {

    /** Copies the lists. */
    public Model {
        Objects.requireNonNull(schema, "schema");
        releases = List.copyOf(Objects.requireNonNull(releases, "releases"));
        types = List.copyOf(Objects.requireNonNull(types, "types"));
    }

    /**
     * All types that were generated from a schema that has a Java type for its documents.
     *
     * @param schema the path of the schema file
     * @param releases the versions of the schema, oldest first; empty for a schema without versions
     * @param types the types, in the order of their Java names
     */
    public Model(String schema, List<SchemaRelease> releases, List<ModelType<?>> types) {
        this(schema, releases, types, null);
    }

    /**
     * Whether a type is one of the model.
     *
     * @param type the type
     * @return whether it is one of the types, or the root
     */
    public boolean has(ModelType<?> type) {
        return types.contains(type) || type.equals(root);
    }

    /**
     * Finds a type by its Java name or by its name in the schema.
     *
     * @param name such as {@code ContainerMemory} or {@code Container_Memory}
     * @return the type, if the model has it
     */
    public Optional<ModelType<?>> type(String name) {
        Objects.requireNonNull(name, "name");
        return types.stream()
                .filter(type -> type.javaType().getSimpleName().equals(name)
                        || type.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(root).filter(type -> type.name().equals(name)));
    }
}
