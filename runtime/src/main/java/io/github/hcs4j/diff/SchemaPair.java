package io.github.hcs4j.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The two schemas that are compared, and which type of the one is which of the other. */
final class SchemaPair {

    private final SchemaView older;
    private final SchemaView newer;
    private final Pairing<TypeView> types;
    private final Map<String, TypeView> olderTypes = new HashMap<>();
    private final Map<String, TypeView> newerTypes = new HashMap<>();
    private final Map<String, String> newerNames = new HashMap<>();

    SchemaPair(SchemaView older, SchemaView newer) {
        this.older = older;
        this.newer = newer;
        this.types = Pairing.of(older.types(), newer.types(), TypeView::name, TypeView::aliases);
        older.types().forEach(type -> olderTypes.putIfAbsent(type.name(), type));
        newer.types().forEach(type -> newerTypes.putIfAbsent(type.name(), type));
        types.pairs()
                .forEach(
                        pair -> newerNames.put(pair.older().name(), pair.newer().name()));
    }

    SchemaView older() {
        return older;
    }

    SchemaView newer() {
        return newer;
    }

    Pairing<TypeView> types() {
        return types;
    }

    /** A type of the older schema, with the names that the newer gives to the types it refers to. */
    String inNewerNames(String type) {
        return TypeNotation.renamed(type, this::newerName);
    }

    /** What the newer schema calls a type of the older. */
    String newerName(String olderName) {
        return newerNames.getOrDefault(olderName, olderName);
    }

    Optional<TypeView> olderType(String name) {
        return Optional.ofNullable(olderTypes.get(name));
    }

    Optional<TypeView> newerType(String name) {
        return Optional.ofNullable(newerTypes.get(name));
    }

    String newerJava(String type) {
        return TypeNotation.java(type, this::newerType);
    }

    /** The Java type that the newer schema gives, where only the type itself counts: a renamed type is the same. */
    boolean sameJava(String olderType, String newerType) {
        return TypeNotation.java(inNewerNames(olderType), this::newerType).equals(newerJava(newerType));
    }

    /** The mapper of a type: as the newer schema has it, or else as the older had it. */
    Optional<MapperView> mapper(String olderName, String newerName) {
        return newer.mapper(newerName).or(() -> older.mapper(olderName));
    }

    Optional<MapperView> olderMapper(String olderName) {
        return older.mapper(olderName);
    }
}
