package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be generated from one schema.
 *
 * @param schema the path of the schema file
 * @param title its title, for people
 * @param releases its versions, oldest first; none for a schema without versions
 * @param types its types, in the order of their Java names
 * @param root the schema's root; {@code null} if the schema has definitions alone
 * @param wantsDigits whether whole numbers are written in digits alone, without fraction and exponent
 * @param overlays where the overlays among its files have their facts from, by file
 * @param byPlace its types by their places
 */
public record SchemaModel(
        String schema,
        String title,
        List<Release> releases,
        List<TypeModel> types,
        @Nullable RootModel root,
        boolean wantsDigits,
        Map<String, String> overlays,
        Map<String, TypeModel> byPlace) {

    /**
     * All that is to be generated from one schema.
     *
     * @param schema the path of the schema file
     * @param title its title, for people
     * @param releases its versions, oldest first; none for a schema without versions
     * @param types its types, in the order of their Java names
     * @param root the schema's root; {@code null} if the schema has definitions alone
     * @param wantsDigits whether whole numbers are written in digits alone, without fraction and exponent
     * @param overlays where the overlays among its files have their facts from, by file
     */
    SchemaModel(
            String schema,
            String title,
            List<Release> releases,
            List<TypeModel> types,
            @Nullable RootModel root,
            boolean wantsDigits,
            Map<String, String> overlays) {
        this(
                schema,
                title,
                releases,
                types,
                root,
                wantsDigits,
                overlays,
                types.stream()
                        .collect(Collectors.toUnmodifiableMap(type -> type.at().reference(), type -> type)));
    }

    /**
     * The type that a reference leads to.
     *
     * @param reference a reference of this model
     * @return the type
     */
    public TypeModel type(TypeRef.Named reference) {
        return Objects.requireNonNull(byPlace.get(reference.place()), reference.place());
    }

    /**
     * Where a fact comes from that no published schema has.
     *
     * @param at the place of the fact
     * @return its source, if it stands in an overlay
     */
    public Optional<String> overlaySource(Location at) {
        return Optional.ofNullable(overlays.get(at.file()));
    }

    /**
     * Finds a type.
     *
     * @param name its name in the schema
     * @return the type, if there is one
     */
    public Optional<TypeModel> type(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /**
     * The Windows releases that brought a version.
     *
     * @param version the version
     * @return their names, if the schema says
     */
    public Optional<String> windows(Lifetime.Version version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .map(Release::windows)
                .filter(names -> !names.isEmpty())
                .findFirst();
    }
}
