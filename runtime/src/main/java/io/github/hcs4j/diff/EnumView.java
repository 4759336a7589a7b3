package io.github.hcs4j.diff;

import java.util.List;

/**
 * An enumeration of texts: a sealed interface with an enum {@code Known} in Java.
 *
 * @param name the name in the schema
 * @param javaName the name in Java
 * @param aliases the names that other revisions give the same type
 * @param versions the versions that have it
 * @param values its values in schema order
 */
public record EnumView(
        String name, String javaName, List<String> aliases, VersionRange versions, List<ValueView> values)
        implements TypeView {

    /** Copies the lists. */
    public EnumView {
        aliases = List.copyOf(aliases);
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "enumeration";
    }
}
