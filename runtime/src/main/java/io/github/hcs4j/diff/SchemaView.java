package io.github.hcs4j.diff;

import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.UnionView.Branch;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema, or one version of it, has: that by which schemas are compared.
 *
 * @param name what to call it, such as {@code v2} or the path of a file
 * @param versions its versions, oldest first; empty for a schema without versions
 * @param types its types
 * @param mappers the mapper skeletons that are generated for it
 * @param root the type of its documents as {@link io.github.hcs4j.type.JsonType#notation()} writes it, such as
 *     {@code array:ref:Layer}; {@code null} if that is one of the types, or if the schema has definitions alone
 */
public record SchemaView(
        String name,
        List<SchemaVersion> versions,
        List<TypeView> types,
        List<MapperView> mappers,
        @Nullable String root) {

    /** Copies the lists. */
    public SchemaView {
        Objects.requireNonNull(name, "name");
        versions = List.copyOf(Objects.requireNonNull(versions, "versions"));
        types = List.copyOf(Objects.requireNonNull(types, "types"));
        mappers = List.copyOf(Objects.requireNonNull(mappers, "mappers"));
    }

    /**
     * What a schema has that has a type for its documents, or none.
     *
     * @param name what to call it, such as {@code v2} or the path of a file
     * @param versions its versions, oldest first; empty for a schema without versions
     * @param types its types
     * @param mappers the mapper skeletons that are generated for it
     */
    public SchemaView(String name, List<SchemaVersion> versions, List<TypeView> types, List<MapperView> mappers) {
        this(name, versions, types, mappers, null);
    }

    /**
     * The view of a generated model without mappers.
     *
     * @param name what to call it
     * @param model the model
     * @return its types, members and values
     */
    public static SchemaView of(String name, Model model) {
        return of(name, model, List.of(), null);
    }

    /**
     * The view of a generated model and of mappers to its types.
     *
     * @param name what to call it
     * @param model the model
     * @param mappers the mapper skeletons
     * @param implementation the name of the class that extends a mapper; {@code null} if anybody may
     * @return its types, members and values, and its mappers
     */
    public static SchemaView of(
            String name,
            Model model,
            List<MapperSkeleton> mappers,
            @Nullable Function<MapperSkeleton, String> implementation) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(mappers, "mappers");
        return new ModelReader(implementation).read(name, model, mappers);
    }

    /**
     * What one version of the schema has. What the schema does not date is in every version.
     *
     * @param version the version
     * @return the view of it, whose name is followed by {@code @} and the version
     * @throws IllegalArgumentException if the schema does not have the version
     */
    public SchemaView at(SchemaVersion version) {
        Objects.requireNonNull(version, "version");
        if (!versions.contains(version)) {
            throw new IllegalArgumentException(name
                    + (versions.isEmpty()
                            ? " has no versions"
                            : " has no version " + version + "; it has "
                                    + versions.stream()
                                            .map(SchemaVersion::toString)
                                            .collect(Collectors.joining(", "))));
        }
        List<SchemaVersion> before =
                versions.stream().filter(other -> other.compareTo(version) <= 0).toList();
        Set<String> others = types.stream()
                .filter(type -> !type.versions().include(version))
                .map(TypeView::name)
                .collect(Collectors.toSet());
        List<TypeView> dated = types.stream()
                .filter(type -> !others.contains(type.name()))
                .map(type -> at(version, type, others))
                .toList();
        List<MapperView> mapped = mappers.stream()
                .filter(mapper -> dated.stream().anyMatch(type -> type.name().equals(mapper.type())))
                .toList();
        return new SchemaView(name + '@' + version, before, dated, mapped, root);
    }

    /** What a version has of a type; {@code others} are the types that it does not have. */
    private static TypeView at(SchemaVersion version, TypeView type, Set<String> others) {
        if (type instanceof ObjectView object) {
            List<MemberView> members = object.members().stream()
                    .filter(member -> member.versions().include(version))
                    .toList();
            return new ObjectView(type.name(), type.javaName(), type.aliases(), type.versions(), members);
        }
        if (type instanceof EnumView enumeration) {
            List<ValueView> values = enumeration.values().stream()
                    .filter(value -> value.versions().include(version))
                    .toList();
            return new EnumView(type.name(), type.javaName(), type.aliases(), type.versions(), values);
        }
        UnionView union = (UnionView) type;
        List<Branch> branches = union.branches().stream()
                .filter(branch -> !others.contains(branch.type()))
                .toList();
        return new UnionView(
                type.name(), type.javaName(), type.aliases(), type.versions(), union.discriminator(), branches);
    }

    /**
     * The same schema with other mappers, which anybody may extend.
     *
     * @param mapped the types that have a mapper, by their names in the schema; those it does not have are passed over
     * @return the view
     */
    public SchemaView withMappers(Collection<String> mapped) {
        Objects.requireNonNull(mapped, "mapped");
        List<MapperView> others = types.stream()
                .filter(type -> mapped.contains(type.name()))
                .map(type -> MapperView.of(type, Map.of()))
                .toList();
        return new SchemaView(name, versions, types, others, root);
    }

    /**
     * Finds a type.
     *
     * @param type its name in the schema
     * @return the type, if there is one
     */
    public Optional<TypeView> type(String type) {
        Objects.requireNonNull(type, "type");
        return types.stream().filter(candidate -> candidate.name().equals(type)).findFirst();
    }

    Optional<MapperView> mapper(String type) {
        return mappers.stream().filter(mapper -> mapper.type().equals(type)).findFirst();
    }
}
