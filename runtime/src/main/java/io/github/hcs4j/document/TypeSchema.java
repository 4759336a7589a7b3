package io.github.hcs4j.document;

import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaRelease;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema that the types of a document were generated from. What is known of a definition holds for every type that
 * was generated from it, in whatever package it is.
 *
 * @param folder the folder of the schema's files, such as {@code hcs/v2}; empty if it is not known
 * @param releases the versions of the schema, oldest first; empty for a schema without versions; {@code null} if they
 *     are not known
 */
public record TypeSchema(String folder, @Nullable List<SchemaRelease> releases) {

    private static final String HCS = "hcs/";
    private static final String HCS_1 = "hcs/v1";
    private static final String HCS_2 = "hcs/v2";
    private static final String OCI = "oci";
    private static final char POINTER = '#';

    /**
     * The schema of a type; its versions are known if the schema is one that comes with this library.
     *
     * @param type the type
     * @return its schema
     */
    public static TypeSchema of(ModelType<?> type) {
        String folder = folderOf(type.definition());
        return switch (folder) {
            case HCS_1 -> new TypeSchema(folder, V1Model.releases());
            case HCS_2 -> new TypeSchema(folder, V2Model.releases());
            case OCI -> new TypeSchema(folder, List.of());
            default -> new TypeSchema(folder, null);
        };
    }

    /**
     * The schema of a model.
     *
     * @param model the model
     * @return its schema
     */
    public static TypeSchema of(Model model) {
        return new TypeSchema(folderOf(model.schema()), model.releases());
    }

    /**
     * The folder of a file, which a JSON pointer may follow. What HCS's schemas have in folders of their own, such as
     * members that no published schema has, belongs to them.
     */
    private static String folderOf(String definition) {
        int end = definition.indexOf(POINTER);
        String file = end < 0 ? definition : definition.substring(0, end);
        int slash = file.startsWith(HCS) ? file.indexOf('/', HCS.length()) : file.lastIndexOf('/');
        return file.substring(0, Math.max(0, slash));
    }

    /**
     * The definition that a type was generated from, whichever of the schema's files it is in.
     *
     * @param type the type
     * @return the folder of the schema and the name of the definition, such as {@code hcs/v2#Uefi}
     */
    public static String definition(ModelType<?> type) {
        String definition = type.definition();
        return folderOf(definition) + POINTER + definition.substring(definition.lastIndexOf('/') + 1);
    }

    /**
     * Whether this is one of HCS's schemas.
     *
     * @return whether documents of it go to HCS, to a guest, or come from HCS
     */
    public boolean isOfHcs() {
        return folder.startsWith(HCS);
    }

    /**
     * Whether this is a schema that comes with this library.
     *
     * @return whether it is one of HCS's, or that of the OCI runtime spec
     */
    public boolean isKnown() {
        return isOfHcs() || isOfOci();
    }

    /**
     * Whether this is the schema of the OCI runtime spec.
     *
     * @return whether documents of it are container specs
     */
    public boolean isOfOci() {
        return folder.equals(OCI);
    }

    /**
     * Whether a member without a version is worth a word: not if the schema has only one version, or none.
     *
     * @param type the type of a document
     * @return whether the schema has several versions; as far as the type tells, if nothing is known of the schema
     */
    public boolean isDated(ModelType<?> type) {
        if (releases != null) {
            return releases.size() > 1;
        }
        return type instanceof ObjectType<?> object
                && object.members().stream().map(Member::since).anyMatch(Objects::nonNull);
    }
}
