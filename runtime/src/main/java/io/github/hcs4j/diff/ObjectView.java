package io.github.hcs4j.diff;

import java.util.List;

/**
 * An object: a record in Java.
 *
 * @param name the name in the schema
 * @param javaName the name in Java
 * @param aliases the names that other revisions give the same type
 * @param versions the versions that have it
 * @param members its members in schema order
 */
public record ObjectView(
        String name, String javaName, List<String> aliases, VersionRange versions, List<MemberView> members)
        implements TypeView {

    /** Copies the lists. */
    public ObjectView {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    @Override
    public String kind() {
        return "object";
    }
}
