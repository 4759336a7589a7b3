package io.github.hcs4j.type;

import io.github.hcs4j.version.SchemaRelease;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All types that were generated from one schema.
 *
 * @param schema the path of the schema file
 * @param releases the versions of the schema, oldest first; empty for a schema without versions
 * @param types the types, in the order of their Java names
 */
public record Model(String schema, List<SchemaRelease> releases, List<ModelType<?>> types) {

    /** Copies the lists. */
    public Model {
        Objects.requireNonNull(schema, "schema");
        releases = List.copyOf(Objects.requireNonNull(releases, "releases"));
        types = List.copyOf(Objects.requireNonNull(types, "types"));
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
                .findFirst();
    }
}
