package io.github.hcs4j.diff;

import java.util.List;

/**
 * A choice between objects: a sealed interface of records in Java.
 *
 * @param name the name in the schema
 * @param javaName the name in Java
 * @param aliases the names that other revisions give the same type
 * @param versions the versions that have it
 * @param discriminator the member that tells the objects apart
 * @param branches the objects in schema order
 */
public record UnionView(
        String name,
        String javaName,
        List<String> aliases,
        VersionRange versions,
        String discriminator,
        List<Branch> branches)
        implements TypeView {

    /** Copies the lists. */
    public UnionView {
        aliases = List.copyOf(aliases);
        branches = List.copyOf(branches);
    }

    /**
     * One of the objects.
     *
     * @param text the discriminator's text
     * @param type the name of the object in the schema
     */
    public record Branch(String text, String type) {}

    @Override
    public String kind() {
        return "choice";
    }
}
